@NullMarked
package org.junheng.casefile.ui;

import org.jspecify.annotations.NullMarked;
