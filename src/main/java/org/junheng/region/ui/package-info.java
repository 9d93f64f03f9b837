/** The page on which administrators browse the divisions and add zones. */
@NullMarked
package org.junheng.region.ui;

import org.jspecify.annotations.NullMarked;
