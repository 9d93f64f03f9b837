/** The pages on which documents are read. */
@NullMarked
package org.junheng.reading.ui;

import org.jspecify.annotations.NullMarked;
