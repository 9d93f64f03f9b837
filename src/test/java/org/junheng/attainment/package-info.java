@NullMarked
package org.junheng.attainment;

import org.jspecify.annotations.NullMarked;
