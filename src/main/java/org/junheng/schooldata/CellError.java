package org.junheng.schooldata;

/**
 * A cell, row or sheet of a workbook that cannot be accepted.
 *
 * @param row as the spreadsheet counts, from 1; 0 if the whole sheet is meant
 * @param column the name of the column; empty if the whole row is meant
 * @param cell the address as the spreadsheet shows it, such as {@code I12}; empty if no single cell is meant
 * @param value what stands there
 */
public record CellError(String sheet, int row, String column, String cell, String value, Message reason) {}
