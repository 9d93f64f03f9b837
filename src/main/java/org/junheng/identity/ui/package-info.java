/** Signing in, and the pages on which administrators keep people. */
@NullMarked
package org.junheng.identity.ui;

import org.jspecify.annotations.NullMarked;
