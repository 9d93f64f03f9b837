package org.junheng.schooldata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of rows column by column, rounded: enough to see of nearly all rows that a check has nothing to say of them. Whatever
 * is near is decided by the exact figures of {@link RowFacts}.
 */
final class FactColumns {

    private static final String LAST = "last.";
    private static final String CHANGED = "changed.";
    private static final String PUPILS = "PUPILS";
    private static final Map<String, Column> COLUMNS = new HashMap<>();

    static {
        Arrays.stream(Column.values()).forEach(column -> COLUMNS.put(column.name(), column));
    }

    private final List<RowFacts> rows;
    private final boolean isFirst;
    private final Map<String, double[]> known = new HashMap<>();

    FactColumns(List<RowFacts> rows) {
        this.rows = List.copyOf(rows);
        this.isFirst = rows.stream().allMatch(row -> row.last() == null);
    }

    List<RowFacts> rows() {
        return rows;
    }

    /** Whether what has this name is a whole number in any row. */
    static boolean isWhole(String name) {
        var column = COLUMNS.get(name.replace(LAST, ""));
        return column == null
                || switch (Catalogue.get().column(column).type()) {
                    case COUNT, LARGEST, YEAR -> true;
                    case AMOUNT, SHARE, ROOMS, CODE, TEXT, CHOICE, FLAG -> false;
                };
    }

    /** The same number in every row. */
    double[] all(double number) {
        var all = new double[rows.size()];
        Arrays.fill(all, number);
        return all;
    }

    /** What {@link RowFacts#number} gives of this name, row by row; not a number where it gives nothing. */
    double[] numbers(String name) {
        var numbers = known.get(name);
        if (numbers == null) {
            numbers = read(name);
            known.put(name, numbers);
        }
        return numbers;
    }

    private double[] read(String name) {
        if (isFirst && (name.startsWith(LAST) || name.startsWith(CHANGED))) {
            return all(Double.NaN);
        }
        var before = name.startsWith(LAST);
        var plain = before ? name.substring(LAST.length()) : name;
        if (plain.equals(PUPILS)) {
            return sum(numbers(name.replace(PUPILS, "PRIMARY_PUPILS")), numbers(name.replace(PUPILS, "JUNIOR_PUPILS")));
        }
        var column = COLUMNS.get(plain);
        var numbers = new double[rows.size()];
        for (var row = 0; row < numbers.length; row++) {
            var facts = rows.get(row);
            numbers[row] = column == null
                    ? facts.number(name).map(Rational::doubleValue).orElse(Double.NaN)
                    : number(before ? facts.last() : facts.school(), column);
        }
        return numbers;
    }

    private static double number(@Nullable School school, Column column) {
        return school == null ? Double.NaN : RoundedText.of(RowFacts.figure(school, column));
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length];
        for (var row = 0; row < sum.length; row++) {
            sum[row] = one[row] + other[row];
        }
        return sum;
    }
}
