@NullMarked
package org.junheng.casefile;

import org.jspecify.annotations.NullMarked;
