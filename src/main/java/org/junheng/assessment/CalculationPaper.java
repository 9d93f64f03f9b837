package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.platform.text.Texts;

/** The workbook of a calculation while it is written: its sheets, their headers and cells. */
final class CalculationPaper {

    private static final String SHEETS = "assessment.worksheet.";
    private static final int CHARACTER = 256;
    private static final int WIDTH = 14;

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final CellStyle header;

    CalculationPaper(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
        var bold = workbook.createFont();
        bold.setBold(true);
        this.header = workbook.createCellStyle();
        header.setFont(bold);
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** A new sheet with its header row frozen. */
    XSSFSheet sheet(String name, List<String> headers) {
        var sheet = workbook.createSheet(name);
        var row = sheet.createRow(0);
        for (var column = 0; column < headers.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(headers.get(column));
            cell.setCellStyle(header);
            sheet.setColumnWidth(column, WIDTH * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    /** A word of the paper; its key goes on after the module's part. */
    String word(String key, Object... arguments) {
        return texts.get(SHEETS + key, arguments);
    }

    /** A word as a formula writes it. */
    String quoted(String key) {
        return "\"" + word(key) + "\"";
    }

    String text(String key) {
        return texts.get(key);
    }

    static void write(XSSFSheet sheet, int row, int column, String text) {
        row(sheet, row).createCell(column).setCellValue(text);
    }

    static void write(XSSFSheet sheet, int row, int column, BigDecimal number) {
        row(sheet, row).createCell(column).setCellValue(number.doubleValue());
    }

    static void formula(XSSFSheet sheet, int row, int column, String formula) {
        row(sheet, row).createCell(column).setCellFormula(formula);
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        var existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    /** The letters of a column counted from 0. */
    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** A cell on its own sheet, row and column counted from 0, whose column stays when the formula is copied. */
    static String at(int row, int column) {
        return "$" + letters(column) + (row + 1);
    }

    /** A cell of another sheet, fixed. */
    static String at(XSSFSheet sheet, int row, int column) {
        return "'%s'!$%s$%d".formatted(sheet.getSheetName(), letters(column), row + 1);
    }

    /** The cells of one column from row to row, counted from 0, fixed. */
    static String range(XSSFSheet sheet, int column, int first, int last) {
        var letters = letters(column);
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet.getSheetName(), letters, first + 1, letters, last + 1);
    }
}
