/** The pages of reviews. */
@NullMarked
package org.junheng.review.ui;

import org.jspecify.annotations.NullMarked;
