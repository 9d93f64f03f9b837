/** The user tasks of reviews: what completing each of them does. */
@NullMarked
package org.junheng.review.process;

import org.jspecify.annotations.NullMarked;
