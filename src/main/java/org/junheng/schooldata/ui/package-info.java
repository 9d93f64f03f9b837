/** What other modules' pages show of workbooks: their errors, and the empty template. */
@NamedInterface("ui")
@NullMarked
package org.junheng.schooldata.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
