package org.junheng.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.standard.Item;

/**
 * The cost of an item over the years, with those who answer for it.
 *
 * @param lead the name of the department that is charged
 * @param others the names of those it works with
 */
public record BudgetRow(Item item, String lead, List<String> others, List<BigDecimal> years, BigDecimal total) {

    /** A row for every item that costs anything, in the standard's order. */
    public static List<BudgetRow> of(GapAnalysis analysis, Budget budget) {
        return analysis.edition().items().stream()
                .map(item -> row(analysis, budget, item))
                .filter(row -> row.total().signum() > 0)
                .toList();
    }

    private static BudgetRow row(GapAnalysis analysis, Budget budget, Item item) {
        var names = item.departments().stream()
                .map(code -> analysis.edition().department(code).name())
                .toList();
        var years = IntStream.rangeClosed(1, budget.years())
                .mapToObj(year -> sum(budget, item, year))
                .toList();
        var total = years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BudgetRow(item, names.getFirst(), names.subList(1, names.size()), years, total);
    }

    private static BigDecimal sum(Budget budget, Item item, int year) {
        return budget.lines().stream()
                .filter(line -> line.item().equals(item.code()) && line.year() == year)
                .map(Budget.Line::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
