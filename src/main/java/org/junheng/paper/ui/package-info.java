/** What pages show of official papers and their templates. */
@NullMarked
package org.junheng.paper.ui;

import org.jspecify.annotations.NullMarked;
