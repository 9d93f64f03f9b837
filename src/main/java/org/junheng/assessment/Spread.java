package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.TeachingUnit;

/**
 * How a difference coefficient (差异系数) comes about: what each unit weighs, and how much of the squared deviation it makes up.
 *
 * @param pupils of all units
 * @param amount what all units provide, in the item's raw unit
 * @param parts the largest contribution first
 */
public record Spread(long pupils, Rational amount, List<Part> parts) {

    private static final int DECIMALS = 6;

    public Spread {
        parts = List.copyOf(parts);
    }

    /**
     * One unit's part.
     *
     * @param weight its pupils over all pupils
     * @param value what it provides per the item's number of pupils
     * @param contribution its share of S², 0 to 1; zero for all where there is no difference
     */
    public record Part(TeachingUnit unit, Rational amount, Rational weight, Rational value, Rational contribution) {

        /** The contribution in percent, to one decimal, for show. */
        public BigDecimal percent() {
            return contribution.times(Rational.of(100)).rounded(1);
        }
    }

    /**
     * The spread behind a coefficient.
     *
     * @throws IllegalArgumentException if the coefficient is undetermined
     */
    public static Spread of(CountyAssessment assessment, Coefficient coefficient) {
        var mean = coefficient.mean();
        var squared = coefficient.squared();
        if (mean == null || squared == null) {
            throw new IllegalArgumentException("Undetermined: " + coefficient.item());
        }
        var units = ResourceRules.of(coefficient.stage(), assessment.units());
        var pupils = units.stream().mapToLong(Spread::pupils).sum();
        var variance = squared.times(mean).times(mean);
        var parts = units.stream()
                .map(unit -> part(unit, coefficient.item(), pupils, mean, variance))
                .sorted(Comparator.comparing(Part::contribution).reversed())
                .toList();
        return new Spread(pupils, parts.stream().map(Part::amount).reduce(Rational.ZERO, Rational::plus), parts);
    }

    /** From the totals to the comparison with the limit, step by step in words. */
    public List<Message> steps(Coefficient coefficient) {
        var mean = shown(Objects.requireNonNull(coefficient.mean()));
        return List.of(
                Message.of("assessment.spread.mean", shown(amount), Long.toString(pupils), mean),
                Message.of("assessment.spread.formula", mean),
                Message.of(
                        "assessment.spread.verdict." + coefficient.verdict(),
                        coefficient.value().orElseThrow().toPlainString(),
                        coefficient.limit().toPlainString()));
    }

    /** A number with as many places as the dialog shows. */
    public static String shown(Rational exact) {
        var rounded = exact.rounded(DECIMALS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static Part part(UnitVerdict verdict, String item, long all, Rational mean, Rational variance) {
        var judged = ResourceRules.item(verdict, item);
        var value = Objects.requireNonNull(judged.exact());
        var weight = Rational.of(pupils(verdict)).over(Rational.of(all));
        var deviation = value.minus(mean);
        var contribution = variance.signum() == 0
                ? Rational.ZERO
                : weight.times(deviation).times(deviation).over(variance);
        return new Part(verdict.unit(), Objects.requireNonNull(judged.amount()), weight, value, contribution);
    }

    private static long pupils(UnitVerdict verdict) {
        return Objects.requireNonNull(verdict.unit().pupils());
    }
}
