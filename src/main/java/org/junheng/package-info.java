/** Junheng (均衡): how a county becomes, and stays, certified for high-quality balanced compulsory education. */
@NullMarked
package org.junheng;

import org.jspecify.annotations.NullMarked;
