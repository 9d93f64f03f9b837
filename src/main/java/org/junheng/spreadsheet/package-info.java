/**
 * Reads the sheets of xlsx files as people and systems write them, however hostile the file. Knows no domain. Start reading at
 * {@link org.junheng.spreadsheet.SpreadsheetReader}.
 *
 * <p>Not here: what the cells mean ({@code schooldata}), workbooks that are written ({@code template}, {@code typeset}).
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.junheng.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
