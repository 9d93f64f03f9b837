package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Checks the rows of totals (合计) against the sum of all rows; they are never imported. */
final class Totals {

    /** What binary sums of some hundred amounts may be off. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private final Sheet sheet;
    private final Problems problems;
    private final Map<Column, BigDecimal> sums = new EnumMap<>(Column.class);
    private final Set<Column> unknown = EnumSet.noneOf(Column.class);
    private final List<Map<Column, Cell>> totals = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Totals(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    private record Row(Map<Column, Cell> cells, Map<Column, String> read) {}

    /** What a row sums up. */
    enum Sum {
        ALL,
        PART,
        NOTHING
    }

    /** Whether a row sums up all rows or some; its words may stand in any column. */
    static Sum sum(NavigableMap<Integer, Cell> row) {
        return row.values().stream()
                .filter(cell -> cell.kind() == Kind.TEXT)
                .map(cell -> Label.of(cell.value()).name().replace(":", ""))
                .map(Totals::sum)
                .filter(sum -> sum != Sum.NOTHING)
                .findFirst()
                .orElse(Sum.NOTHING);
    }

    /** A total of one kind of schools or one kind of places is a subtotal; that of a whole county or sheet is not. */
    private static Sum sum(String words) {
        var catalogue = Catalogue.get();
        if (catalogue.subtotals().stream().anyMatch(words::endsWith)) {
            return Sum.PART;
        }
        var total = catalogue.totals().stream().filter(words::endsWith).findFirst();
        if (total.isEmpty()) {
            return Sum.NOTHING;
        }
        var of = words.substring(0, words.length() - total.get().length());
        var isPart = catalogue.choices().values().stream().anyMatch(choices -> choices.containsKey(of));
        return !isPart && (of.isEmpty() || catalogue.wholes().stream().anyMatch(of::endsWith)) ? Sum.ALL : Sum.PART;
    }

    void keep(Map<Column, Cell> total) {
        totals.add(total);
    }

    /** Counts a row in, whether or not it can be kept; a cell that could not be read leaves its total unknown. */
    void add(Map<Column, Cell> cells, Map<Column, String> read) {
        rows.add(new Row(cells, read));
    }

    void check() {
        if (totals.isEmpty()) {
            return;
        }
        rows.forEach(this::sum);
        for (var total : totals) {
            total.forEach((column, cell) -> {
                if (Catalogue.get().column(column).summable()) {
                    check(column, cell);
                }
            });
        }
    }

    private void sum(Row row) {
        for (var spec : Catalogue.get().columns()) {
            var value = row.read().get(spec.column());
            if (spec.summable() && value != null) {
                sums.merge(spec.column(), new BigDecimal(value), BigDecimal::add);
            } else if (spec.summable() && row.cells().containsKey(spec.column())) {
                unknown.add(spec.column());
            }
        }
    }

    private void check(Column column, Cell cell) {
        var name = Catalogue.get().column(column).header();
        if (cell.kind() == Kind.UNCALCULATED || unknown.contains(column)) {
            problems.remark(sheet, cell, name, "schooldata.remark.uncheckedTotal");
            return;
        }
        var stated = ValueReader.parsed(cell);
        var sum = sums.getOrDefault(column, BigDecimal.ZERO);
        if (stated.isEmpty()) {
            problems.error(sheet, cell, name, ValueReader.keyOfNoNumber(cell));
        } else if (stated.get().subtract(sum).abs().compareTo(TOLERANCE) > 0) {
            problems.error(sheet, cell, name, "schooldata.error.total", CellText.plain(sum));
        }
    }
}
