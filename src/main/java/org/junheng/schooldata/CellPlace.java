package org.junheng.schooldata;

/**
 * A cell of a workbook somebody handed in.
 *
 * @param address as the spreadsheet program shows it, such as {@code K17}
 * @param raw its text as it stands in the file
 */
public record CellPlace(String sheet, String address, String raw) {}
