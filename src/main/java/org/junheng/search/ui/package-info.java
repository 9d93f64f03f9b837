/** The page on which documents are found. */
@NullMarked
package org.junheng.search.ui;

import org.jspecify.annotations.NullMarked;
