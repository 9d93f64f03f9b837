package org.junheng.certification;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Reach;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.Claim;
import org.junheng.casefile.RecordKind;
import org.junheng.shared.Stage;

/**
 * What the self-assessment's calculation came to, with everything that falls short.
 *
 * @param met whether the county may go on: resources met, and every item that it states itself stated as met
 * @param resource the verdict on the resource items (资源配置)
 * @param digest of everything the case held when it was calculated
 * @param figures the id of the statistics it was calculated from; absent in results of the first versions, like the next
 * @param assessment the digest of the whole calculation, by which it can be proved later ({@link Recomputations})
 * @param shortfalls every resource item below its threshold, of every unit that does not pass
 * @param items the items the county states itself that are not stated as met
 */
public record IndicatorResult(
        boolean met,
        Verdict resource,
        String digest,
        @Nullable String figures,
        @Nullable String assessment,
        List<StageSummary> stages,
        List<CoefficientResult> coefficients,
        List<Shortfall> shortfalls,
        List<ItemShortfall> items) {

    /** How it is kept. */
    public static final RecordKind<IndicatorResult> KIND = new RecordKind<>("indicators", IndicatorResult.class);

    public IndicatorResult {
        stages = List.copyOf(stages);
        coefficients = List.copyOf(coefficients);
        shortfalls = List.copyOf(shortfalls);
        items = List.copyOf(items);
    }

    /** How many units of a stage pass (综合达标). */
    public record StageSummary(Stage stage, int units, int complying) {}

    /**
     * A difference coefficient (差异系数) against its limit.
     *
     * @param value rounded for show, absent if undetermined
     */
    public record CoefficientResult(
            Stage stage, String item, @Nullable BigDecimal value, BigDecimal limit, Verdict verdict) {}

    /**
     * A resource item of a unit below its threshold.
     *
     * @param value rounded for show, absent if a figure was not reported
     * @param missing how much of the raw amount (teachers, ㎡, 元, rooms) the unit lacks to the threshold, rounded up
     */
    public record Shortfall(
            String school,
            String name,
            Stage stage,
            String item,
            @Nullable BigDecimal value,
            BigDecimal threshold,
            Reach reach,
            @Nullable BigDecimal missing) {}

    /**
     * An item that the county does not state as met.
     *
     * @param claim absent if it is not stated at all
     */
    public record ItemShortfall(String item, @Nullable Claim claim) {}
}
