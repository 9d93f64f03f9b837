/** The pages of reviews, and the form in which problems are listed. */
@NamedInterface("ui")
@NullMarked
package org.junheng.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
