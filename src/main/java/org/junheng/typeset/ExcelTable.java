package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junheng.typeset.Block.Paragraph;
import org.junheng.typeset.ParagraphLook.Align;
import org.junheng.typeset.Table.Borders;
import org.junheng.typeset.Table.Cell;
import org.junheng.typeset.Table.Merge;
import org.junheng.typeset.Table.Padding;
import org.junheng.typeset.Table.Place;
import org.junheng.typeset.Table.Row;

/** Reads a sheet of an Excel file as a table; letters shrink with the columns where it is to be fitted to the page. */
final class ExcelTable {

    private static final float POINTS_OF_PIXEL = 0.75f;
    private static final float THIN = 0.5f;
    private static final float THICK = 1;
    private static final float SMALLEST = 0.55f;

    private final XSSFSheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<CellRangeAddress> regions;
    private final List<Float> widths = new ArrayList<>();
    private final float scale;

    ExcelTable(XSSFSheet sheet, float room) {
        this.sheet = sheet;
        this.regions = sheet.getMergedRegions();
        var columns = 1;
        for (var row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
        }
        for (var column = 0; column < columns; column++) {
            widths.add(sheet.isColumnHidden(column) ? 0.01f : sheet.getColumnWidthInPixels(column) * POINTS_OF_PIXEL);
        }
        var sum = widths.stream().reduce(0f, Float::sum);
        this.scale = sheet.getFitToPage() && sum > room ? Math.max(SMALLEST, room / sum) : 1;
    }

    Table table() {
        var heads = Optional.ofNullable(sheet.getRepeatingRows());
        var rows = new ArrayList<Row>();
        for (var number = sheet.getFirstRowNum(); number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            if (row != null && !row.getZeroHeight()) {
                var place = number;
                var head = heads.filter(range -> range.containsRow(place)).isPresent();
                rows.add(row(row, head));
            }
        }
        return new Table(widths, rows, Align.CENTER);
    }

    private Row row(XSSFRow row, boolean head) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < widths.size(); ) {
            var merged = merged(row.getRowNum(), column);
            var span = merged.map(range -> range.getLastColumn() - range.getFirstColumn() + 1)
                    .orElse(1);
            var cell = row.getCell(column);
            if (merged.isEmpty() && flows(cell)) {
                span = free(row, column);
            }
            cells.add(cell(row, cell, span, merge(merged, row.getRowNum())));
            column += span;
        }
        var height = row.getCTRow().isSetHt() ? row.getHeightInPoints() * scale : 0;
        return new Row(cells, head, height, true);
    }

    private Optional<CellRangeAddress> merged(int row, int column) {
        return regions.stream().filter(range -> range.isInRange(row, column)).findFirst();
    }

    private static Merge merge(Optional<CellRangeAddress> merged, int row) {
        return merged.filter(range -> range.getFirstRow() < range.getLastRow())
                .map(range -> range.getFirstRow() == row ? Merge.FIRST : Merge.NEXT)
                .orElse(Merge.NONE);
    }

    /** Whether the text goes on over empty cells, as Excel shows it. */
    private static boolean flows(@Nullable XSSFCell cell) {
        return cell != null
                && !cell.toString().isEmpty()
                && !cell.getCellStyle().getWrapText();
    }

    private int free(XSSFRow row, int column) {
        var next = column + 1;
        while (next < widths.size()
                && isFree(row.getCell(next))
                && merged(row.getRowNum(), next).isEmpty()) {
            next++;
        }
        return next - column;
    }

    private static boolean isFree(@Nullable XSSFCell cell) {
        return cell == null
                || (cell.toString().isEmpty() && borders(cell.getCellStyle()).equals(Borders.NONE));
    }

    private Cell cell(XSSFRow row, @Nullable XSSFCell cell, int span, Merge merge) {
        if (cell == null) {
            return new Cell(span, merge, List.of(), null, Borders.NONE, Place.TOP, Padding.USUAL);
        }
        var style = cell.getCellStyle();
        var last = row.getCell(cell.getColumnIndex() + span - 1);
        var borders = borders(style);
        var closed = last == null
                ? borders
                : new Borders(borders.top(), borders(last.getCellStyle()).right(), borders.bottom(), borders.left(), 0);
        var pad = 2 * scale;
        return new Cell(
                span,
                merge,
                List.of(paragraph(cell, style)),
                fill(style),
                closed,
                place(style.getVerticalAlignment()),
                new Padding(pad, pad, pad, pad));
    }

    private Block paragraph(XSSFCell cell, XSSFCellStyle style) {
        var font = style.getFont();
        var look = new TextLook(
                font.getFontHeightInPoints() * scale,
                font.getBold(),
                font.getUnderline() != 0,
                color(font.getXSSFColor()).orElse(0));
        var pieces = new ArrayList<Piece>();
        for (var line : Arrays.asList(formatter.formatCellValue(cell).split("\n", -1))) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.LineBreak(look));
            }
            pieces.add(new Piece.Text(line, look));
        }
        var plain = ParagraphLook.PLAIN.aligned(align(style.getAlignment(), cell));
        return new Paragraph(pieces, plain);
    }

    private static Align align(HorizontalAlignment alignment, XSSFCell cell) {
        return switch (alignment) {
            case CENTER, CENTER_SELECTION, DISTRIBUTED -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
            case LEFT, FILL -> Align.LEFT;
            case JUSTIFY -> Align.JUSTIFIED;
            case GENERAL ->
                switch (cell.getCellType()) {
                    case NUMERIC -> Align.RIGHT;
                    default -> Align.LEFT;
                };
        };
    }

    private static Place place(VerticalAlignment alignment) {
        return switch (alignment) {
            case TOP -> Place.TOP;
            case CENTER, JUSTIFY, DISTRIBUTED -> Place.MIDDLE;
            case BOTTOM -> Place.BOTTOM;
        };
    }

    private static Borders borders(XSSFCellStyle style) {
        return new Borders(
                width(style.getBorderTop()),
                width(style.getBorderRight()),
                width(style.getBorderBottom()),
                width(style.getBorderLeft()),
                0);
    }

    private static float width(BorderStyle style) {
        return switch (style) {
            case NONE -> 0;
            case MEDIUM, THICK, DOUBLE, MEDIUM_DASHED, MEDIUM_DASH_DOT, MEDIUM_DASH_DOT_DOT -> THICK;
            default -> THIN;
        };
    }

    private static @Nullable Integer fill(XSSFCellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                ? color(style.getFillForegroundXSSFColor()).orElse(null)
                : null;
    }

    private static Optional<Integer> color(@Nullable XSSFColor color) {
        var rgb = color == null ? null : color.getRGB();
        return rgb == null
                ? Optional.empty()
                : Optional.of((rgb[0] & 0xff) << 16 | (rgb[1] & 0xff) << 8 | (rgb[2] & 0xff));
    }
}
