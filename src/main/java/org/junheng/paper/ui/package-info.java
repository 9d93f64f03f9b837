/** What pages show of official papers. */
@NullMarked
package org.junheng.paper.ui;

import org.jspecify.annotations.NullMarked;
