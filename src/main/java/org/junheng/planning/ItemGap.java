package org.junheng.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Finding;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Limit;

/**
 * An item other than the resource items that is not met or cannot be decided.
 *
 * @param verdict never met
 * @param shortfalls what fails it, by school or in the county; none where somebody stated it or data are missing
 * @param missing the figures that were not reported, by name
 */
public record ItemGap(String item, Verdict verdict, List<Shortfall> shortfalls, List<String> missing) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;

    public ItemGap {
        shortfalls = List.copyOf(shortfalls);
        missing = List.copyOf(missing);
    }

    /**
     * One comparison that fails.
     *
     * @param school absent for the county
     * @param missing how far the value is from its limit, rounded up to the hundredth; in percentage points for shares
     * @param unit of the amount, empty for percentage points
     * @param sentence the finding in words, with the figures
     */
    public record Shortfall(
            @Nullable String school, @Nullable BigDecimal missing, String unit, Message sentence) {}

    static ItemGap of(ItemVerdict verdict) {
        return switch (verdict) {
            case ItemVerdict.Met met -> throw new IllegalArgumentException("No gap in " + met.item());
            case ItemVerdict.NotMet failed ->
                new ItemGap(
                        failed.item(),
                        Verdict.NOT_MET,
                        failed.missed().stream().map(ItemGap::shortfall).toList(),
                        List.of());
            case ItemVerdict.Undetermined open ->
                new ItemGap(
                        open.item(),
                        Verdict.UNDETERMINED,
                        List.of(),
                        open.missing().stream()
                                .map(input -> input.name())
                                .distinct()
                                .toList());
        };
    }

    private static Shortfall shortfall(Finding finding) {
        var school = finding.school();
        return new Shortfall(
                school == null ? null : school.value(),
                missing(finding.value(), finding.limit()),
                finding.limit().unit(),
                finding.sentence());
    }

    private static @Nullable BigDecimal missing(@Nullable Rational value, Limit limit) {
        if (value == null) {
            return null;
        }
        var difference = Rational.of(limit.value()).minus(value);
        var distance = difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
        return UnitGaps.up(limit.unit().isEmpty() ? distance.times(Rational.of(HUNDRED)) : distance, DECIMALS);
    }
}
