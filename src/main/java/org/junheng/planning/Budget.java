package org.junheng.planning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.shared.Refusal;
import org.junheng.standard.Edition;

/**
 * The cost of the measures over years and departments. Schools are served one after the other, the worst off first, each in one
 * year with everything it gets; a year is full once it has its even part of the total.
 *
 * @param years how many
 * @param lines per item and year, where there is anything
 * @param year the year, from 1, in which a school is served, by its code
 */
public record Budget(int years, List<Line> lines, Map<String, Integer> year) {

    private static final int MOST_YEARS = 10;

    public Budget {
        lines = List.copyOf(lines);
        year = Map.copyOf(year);
    }

    /**
     * What one item costs in one year.
     *
     * @param year from 1
     * @param department the code of the department that leads the item and is charged with all of it
     * @param cost in 元
     */
    public record Line(int year, String item, String department, BigDecimal cost) {}

    /** What is spent in one year; in all years together where the year is 0. */
    public BigDecimal sum(int in) {
        return lines.stream()
                .filter(line -> in == 0 || line.year() == in)
                .map(Line::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Spreads measures over years.
     *
     * @throws Refusal if there are none, or too many, years
     */
    static Budget of(List<Measure> measures, List<UnitGap> units, Edition edition, int years) {
        if (years < 1 || years > MOST_YEARS) {
            throw Refusal.invalid("planning.gap.years", MOST_YEARS);
        }
        var year = year(measures, units, years);
        var lines = edition.items().stream()
                .flatMap(item -> measures.stream()
                        .filter(measure -> measure.item().equals(item.code()))
                        .map(measure -> year.getOrDefault(measure.school(), years))
                        .distinct()
                        .sorted()
                        .map(in -> new Line(in, item.code(), item.lead(), cost(measures, year, item.code(), in))))
                .toList();
        return new Budget(years, lines, year);
    }

    private static BigDecimal cost(List<Measure> measures, Map<String, Integer> year, String item, int in) {
        return measures.stream()
                .filter(measure -> measure.item().equals(item) && year.getOrDefault(measure.school(), in) == in)
                .map(Measure::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Integer> year(List<Measure> measures, List<UnitGap> units, int years) {
        var costs = new LinkedHashMap<String, BigDecimal>();
        measures.forEach(measure -> costs.merge(measure.school(), measure.cost(), BigDecimal::add));
        var total = costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var spent = BigDecimal.ZERO;
        var result = new LinkedHashMap<String, Integer>();
        var order = costs.keySet().stream()
                .sorted(Comparator.comparingInt((String school) -> lacks(units, school))
                        .reversed())
                .toList();
        for (var school : order) {
            var cost = costs.getOrDefault(school, BigDecimal.ZERO);
            // Where the middle of its cost lies, so that the years come out as even as whole schools allow.
            var middle = spent.add(spent).add(cost);
            result.put(school, total.signum() == 0 ? 1 : part(middle, total.add(total), years));
            spent = spent.add(cost);
        }
        return result;
    }

    /** In which of so many equal parts of the whole the amount lies, from 1. */
    private static int part(BigDecimal amount, BigDecimal whole, int parts) {
        var before = amount.multiply(BigDecimal.valueOf(parts)).divideToIntegralValue(whole);
        return Math.min(parts, before.intValueExact() + 1);
    }

    /** How badly off a school is: how many items its units miss. */
    private static int lacks(List<UnitGap> units, String school) {
        return units.stream()
                .filter(unit -> unit.school().equals(school))
                .mapToInt(unit -> unit.lacks().size())
                .sum();
    }
}
