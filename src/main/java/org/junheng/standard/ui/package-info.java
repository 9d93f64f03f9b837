/** The editions of the standard for administrators. */
@NullMarked
package org.junheng.standard.ui;

import org.jspecify.annotations.NullMarked;
