package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the schools whose figure differs much from that of the others in the county, by the modified z-score: 0.6745 times the
 * distance from the median, in units of the median distance from it. Neither is moved by the odd ones themselves.
 */
final class Outliers {

    static final Rational NORMAL = Rational.of(new BigDecimal("0.6745"));
    static final int LEAST_SCHOOLS = 8;
    private static final Map<String, Term> TERMS = new ConcurrentHashMap<>();

    private Outliers() {}

    /** The odd schools, by their codes. */
    static List<RowFacts> of(Rule rule, FactColumns columns) {
        var rounded = term(rule).of(columns);
        return rounded != null && new OutlierScreen(rule, rounded).isNobodyOdd()
                ? List.of()
                : exactly(rule, columns.rows());
    }

    /** The same by exact fractions. */
    static List<RowFacts> exactly(Rule rule, List<RowFacts> rows) {
        var term = term(rule);
        var values = new LinkedHashMap<RowFacts, Rational>();
        rows.stream()
                .sorted(Comparator.comparing(facts -> facts.school().code()))
                .forEach(facts -> term.of(facts).ifPresent(value -> values.put(facts, value)));
        if (values.size() < LEAST_SCHOOLS) {
            return List.of();
        }
        var median = median(List.copyOf(values.values()));
        var spread = median(
                values.values().stream().map(value -> distance(value, median)).toList());
        var bound = Rational.of(Objects.requireNonNull(rule.bound()));
        var least = Rational.of(Objects.requireNonNull(rule.least()));
        var centre = rule.change() == null ? median : Rational.ONE;
        return values.entrySet().stream()
                .filter(value ->
                        distance(value.getValue(), median).times(NORMAL).compareTo(bound.times(spread)) > 0)
                .filter(value -> distance(value.getValue(), centre).compareTo(least.times(centre)) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Term term(Rule rule) {
        var change = rule.change();
        return TERMS.computeIfAbsent(
                change == null ? Objects.requireNonNull(rule.outlier()) : change + " / last." + change,
                Condition::term);
    }

    private static Rational distance(Rational one, Rational other) {
        var difference = one.minus(other);
        return difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
    }

    private static Rational median(List<Rational> values) {
        var sorted = new ArrayList<>(values);
        sorted.sort(null);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).over(Rational.of(2));
    }
}
