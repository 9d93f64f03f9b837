package org.junheng.schooldata;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;

/**
 * Where the columns of a school sheet stand.
 *
 * @param first the first row of the header; titles stand above
 * @param last the last row of the header; data follow
 * @param columns by their number in the sheet
 */
record Header(int first, int last, Map<Integer, ColumnSpec> columns) {

    private static final int ROWS_SEARCHED = 40;
    private static final int MOST_LEVELS = 4;
    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 16_384;

    /** The header among the first rows: the one or more rows in which most known columns are named. */
    static Optional<Header> find(Sheet sheet) {
        var best = new Header(0, 0, Map.of());
        var known = new HashMap<Integer, NavigableMap<Integer, Label>>();
        for (var row : sheet.rows().keySet().stream().limit(ROWS_SEARCHED).toList()) {
            if (best.isWholeOnOneRow()) {
                break;
            }
            for (var levels = 1; levels <= MOST_LEVELS && !best.isWholeOnOneRow(); levels++) {
                var found = read(labels(sheet, row, levels, known), row, levels);
                if (found.isBetterThan(best)) {
                    best = found;
                }
            }
        }
        return best.columns().size() >= LEAST_COLUMNS && best.has(Column.CODE) ? Optional.of(best) : Optional.empty();
    }

    /** Whether no other rows could name more columns, or the same in fewer rows. */
    private boolean isWholeOnOneRow() {
        return first == last && columns.size() >= Column.values().length;
    }

    private boolean isBetterThan(Header other) {
        var more = columns.size() - other.columns().size();
        return more > 0 || (more == 0 && last - first < other.last() - other.first());
    }

    /** Whether a row repeats the names of the columns, as every printed page does. */
    boolean isRepeatedBy(Map<Column, Cell> cells) {
        var code = cells.get(Column.CODE);
        return code != null
                && Label.of(code.value())
                        .name()
                        .equals(Catalogue.get().column(Column.CODE).header());
    }

    boolean has(Column column) {
        return columns.values().stream().anyMatch(spec -> spec.column() == column);
    }

    /** Reports columns that are unknown, named twice, missing, or in another unit than expected. */
    void report(Sheet sheet, Problems problems) {
        var seen = new HashMap<Column, Integer>();
        columns.forEach((number, spec) -> {
            if (seen.putIfAbsent(spec.column(), number) != null) {
                problems.error(
                        sheet.name(), last, spec.header(), "schooldata.error.columnTwice", Sheet.letters(number));
            }
        });
        for (var cell : labels(sheet)) {
            if (Catalogue.get().isLive(CellText.dense(cell.value()))) {
                continue;
            }
            Label.of(cell.value())
                    .inAnotherUnit()
                    .ifPresentOrElse(
                            spec -> problems.error(
                                    sheet,
                                    cell,
                                    spec.header(),
                                    "schooldata.error.unit",
                                    spec.units().getFirst()),
                            () -> problems.remark(sheet, cell, cell.value(), "schooldata.remark.unknownColumn"));
        }
        for (var spec : Catalogue.get().columns()) {
            if (!seen.containsKey(spec.column())) {
                if (isNeeded(spec.column())) {
                    problems.error(sheet.name(), last, spec.header(), "schooldata.error.columnMissing");
                } else {
                    problems.remark(sheet.name(), last, spec.header(), "schooldata.remark.columnMissing");
                }
            }
        }
    }

    private static boolean isNeeded(Column column) {
        return switch (column) {
            case CODE, NAME, KIND, PROVIDER, SETTING -> true;
            default -> false;
        };
    }

    /** The lowest label of each column that is not known. */
    private Collection<Cell> labels(Sheet sheet) {
        var labels = new TreeMap<Integer, Cell>();
        sheet.rows()
                .subMap(first, true, last, true)
                .values()
                .forEach(row -> row.forEach((column, cell) -> {
                    if (!columns.containsKey(column)) {
                        labels.put(column, cell);
                    }
                }));
        return labels.values();
    }

    private static Header read(List<NavigableMap<Integer, Label>> window, int top, int levels) {
        var columns = new TreeMap<Integer, ColumnSpec>();
        window.stream().flatMap(row -> row.keySet().stream()).distinct().forEach(column -> {
            var above = window.stream()
                    .flatMap(row -> Optional.ofNullable(row.get(column)).stream())
                    .distinct()
                    .toList();
            Label.spec(above).ifPresent(spec -> columns.put(column, spec));
        });
        return new Header(top, top + levels - 1, columns);
    }

    private static List<NavigableMap<Integer, Label>> labels(
            Sheet sheet, int top, int levels, Map<Integer, NavigableMap<Integer, Label>> known) {
        return IntStream.range(top, top + levels)
                .mapToObj(row -> known.computeIfAbsent(row, unread -> labels(sheet, unread)))
                .toList();
    }

    private static NavigableMap<Integer, Label> labels(Sheet sheet, int row) {
        var labels = new TreeMap<Integer, Label>();
        sheet.shown(row, MOST_COLUMNS).forEach((column, text) -> labels.put(column, Label.of(text)));
        return labels;
    }
}
