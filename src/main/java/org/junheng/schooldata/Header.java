package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.schooldata.Sheet.Cell;

/**
 * Where the columns of a school sheet stand.
 *
 * @param first the first row of the header; titles stand above
 * @param last the last row of the header; data follow
 * @param columns by their number in the sheet
 */
record Header(int first, int last, Map<Integer, ColumnSpec> columns) {

    private static final int ROWS_SEARCHED = 40;
    private static final int MOST_LEVELS = 3;
    private static final int LEAST_COLUMNS = 3;
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\(([^()]*)\\)");

    /** The header among the first rows: the one or more rows in which most known columns are named. */
    static Optional<Header> find(Sheet sheet) {
        var best = new Header(0, 0, Map.of());
        for (var row : sheet.rows().keySet().stream().limit(ROWS_SEARCHED).toList()) {
            for (var levels = 1; levels <= MOST_LEVELS; levels++) {
                var found = read(sheet, row, levels);
                if (found.columns().size() > best.columns().size()) {
                    best = found;
                }
            }
        }
        return best.columns().size() >= LEAST_COLUMNS && best.has(Column.CODE) ? Optional.of(best) : Optional.empty();
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
            unit(cell)
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

    private static Header read(Sheet sheet, int top, int levels) {
        var columns = new TreeMap<Integer, ColumnSpec>();
        var last = top + levels - 1;
        var width = sheet.rows().subMap(top, true, last, true).values().stream()
                .mapToInt(cells -> cells.lastKey())
                .max()
                .orElse(0);
        for (var column = 1; column <= width; column++) {
            var number = column;
            candidates(sheet, top, last, column).stream()
                    .flatMap(name -> spec(name).stream())
                    .findFirst()
                    .ifPresent(spec -> columns.put(number, spec));
        }
        return new Header(top, last, columns);
    }

    /** A column is named by its lowest label, or by all labels above each other read in either direction. */
    private static List<String> candidates(Sheet sheet, int top, int last, int column) {
        var labels = new LinkedHashSet<String>();
        for (var row = top; row <= last; row++) {
            sheet.shown(row, column).map(CellText::dense).ifPresent(labels::add);
        }
        if (labels.isEmpty()) {
            return List.of();
        }
        var downwards = new ArrayList<>(labels);
        return List.of(downwards.getLast(), String.join("", downwards), String.join("", downwards.reversed()));
    }

    private static Optional<ColumnSpec> spec(String name) {
        var plain = name.replace("*", "");
        var exact = byHeader(plain);
        if (exact.isPresent()) {
            return exact;
        }
        var matcher = WITH_UNIT.matcher(plain);
        return matcher.matches()
                ? byHeader(Objects.requireNonNull(matcher.group(1)))
                        .filter(spec -> spec.units().contains(matcher.group(2)))
                : Optional.empty();
    }

    /** The column that a label names in a wrong unit. */
    private static Optional<ColumnSpec> unit(Cell label) {
        var matcher = WITH_UNIT.matcher(CellText.dense(label.value()).replace("*", ""));
        return matcher.matches()
                ? byHeader(Objects.requireNonNull(matcher.group(1)))
                        .filter(spec -> !spec.units().isEmpty() && !spec.units().contains(matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<ColumnSpec> byHeader(String header) {
        return Catalogue.get().columns().stream()
                .filter(spec -> CellText.dense(spec.header()).equals(header))
                .findFirst();
    }
}
