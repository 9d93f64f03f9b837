@NullMarked
package org.junheng.attainment.ui;

import org.jspecify.annotations.NullMarked;
