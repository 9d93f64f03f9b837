package org.junheng.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.template.Placeholder.Kind;
import org.junheng.typeset.OfficeFile;

/** An Excel template. */
final class ExcelTemplate {

    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final byte[] template;

    /** Styles for numbers with so many places, by the style they are like. */
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    ExcelTemplate(byte[] template) {
        this.template = template.clone();
    }

    /** All placeholders, in the order in which they are read. */
    List<Placeholder> placeholders() throws IOException {
        var found = new LinkedHashSet<Placeholder>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    row.forEach(cell -> found.addAll(placeholders((XSSFCell) cell)));
                }
            }
        }
        return List.copyOf(found);
    }

    byte[] fill(Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (var place = 0; place < workbook.getNumberOfSheets(); place++) {
                fill(workbook.getSheetAt(place), content);
            }
            workbook.write(bytes);
        }
        return OfficeFile.read(bytes.toByteArray()).content();
    }

    private void fill(XSSFSheet sheet, Content content) {
        for (var number = sheet.getFirstRowNum(); number >= 0 && number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            if (row != null) {
                number += fill(sheet, row, content);
            }
        }
    }

    /** Fills a row, or as many copies of it as there are rows for it; tells how many more there are now. */
    private int fill(XSSFSheet sheet, XSSFRow row, Content content) {
        var cells = new ArrayList<Placeholder>();
        row.forEach(cell -> placeholders((XSSFCell) cell).stream()
                .filter(one -> one.kind() == Kind.CELL)
                .forEach(cells::add));
        if (cells.isEmpty()) {
            row.forEach(cell -> put((XSSFCell) cell, content, Map.of()));
            return 0;
        }
        var columns = cells.stream().flatMap(cell -> cell.column().stream()).toList();
        var rows = content.rowsOrNone(cells.getFirst().name(), columns);
        var more = rows.size() - 1;
        var number = row.getRowNum();
        if (more > 0 && number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), more, true, false);
        }
        var regions = sheet.getMergedRegions().stream()
                .filter(region -> region.getFirstRow() == number && region.getLastRow() == number)
                .toList();
        for (var next = 1; next < rows.size(); next++) {
            copy(row, sheet.createRow(number + next), regions);
        }
        for (var next = 0; next < rows.size(); next++) {
            var values = rows.get(next);
            sheet.getRow(number + next).forEach(cell -> put((XSSFCell) cell, content, values));
        }
        return more;
    }

    private static void copy(XSSFRow model, XSSFRow row, List<CellRangeAddress> regions) {
        if (model.getCTRow().isSetHt()) {
            row.setHeight(model.getHeight());
        }
        for (var cell : model) {
            var copy = row.createCell(cell.getColumnIndex());
            copy.setCellStyle(cell.getCellStyle());
            if (cell.getCellType() == CellType.STRING) {
                copy.setCellValue(cell.getStringCellValue());
            }
        }
        for (var region : regions) {
            var number = row.getRowNum();
            row.getSheet()
                    .addMergedRegionUnsafe(
                            new CellRangeAddress(number, number, region.getFirstColumn(), region.getLastColumn()));
        }
    }

    private static List<Placeholder> placeholders(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING
                ? Placeholder.SHAPE
                        .matcher(cell.getStringCellValue())
                        .results()
                        .map(Placeholder::of)
                        .toList()
                : List.of();
    }

    private void put(XSSFCell cell, Content content, Map<String, String> row) {
        var found = placeholders(cell);
        if (found.isEmpty()) {
            return;
        }
        var template = cell.getStringCellValue();
        var text = new StringBuilder();
        var matcher = Placeholder.SHAPE.matcher(template);
        while (matcher.find()) {
            var value = value(Placeholder.of(matcher.toMatchResult()), content, row);
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(text);
        var first = found.getFirst();
        var number = found.size() == 1
                && first.kind() == Kind.CELL
                && content.isNumber(first.name(), first.column().orElse(""));
        set(cell, text.toString(), number);
    }

    private static String value(Placeholder one, Content content, Map<String, String> row) {
        return one.kind() == Kind.CELL ? row.getOrDefault(one.column().orElse(""), "") : content.text(one.name());
    }

    private void set(XSSFCell cell, String text, boolean number) {
        cell.setBlank();
        if (number && text.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(text).precision() <= EXACT_DIGITS) {
            cell.setCellValue(Double.parseDouble(text));
            shown(cell, new BigDecimal(text).scale());
        } else {
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    /** A number keeps the places it was written with. */
    private void shown(XSSFCell cell, int decimals) {
        if (decimals > 0) {
            var style = cell.getCellStyle();
            cell.setCellStyle(styles.computeIfAbsent(style.getIndex() + ":" + decimals, key -> {
                var workbook = cell.getSheet().getWorkbook();
                var copy = workbook.createCellStyle();
                copy.cloneStyleFrom(style);
                copy.setDataFormat(workbook.createDataFormat().getFormat("0." + "0".repeat(decimals)));
                return copy;
            }));
        }
    }
}
