/** The pages of cases and rounds. */
@NullMarked
package org.junheng.casefile.ui;

import org.jspecify.annotations.NullMarked;
