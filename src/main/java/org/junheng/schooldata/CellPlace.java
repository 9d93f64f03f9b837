package org.junheng.schooldata;

/**
 * A cell of a workbook somebody handed in, or the cells of a sum.
 *
 * @param sheet its name; of several files handed in together, the file's as well
 * @param address as the spreadsheet program shows it, such as {@code K17}, or {@code K17 + L17}
 * @param raw its text as it stands in the file
 */
public record CellPlace(String sheet, String address, String raw) {}
