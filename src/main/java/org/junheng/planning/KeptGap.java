package org.junheng.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCost;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Stage;

/**
 * A gap analysis as it is kept for later: where a county stood when it decided not to apply, the start of its creation plan (创建计划).
 *
 * @param statistics the version of the statistics that it was read from
 * @param edition the edition it was measured by
 * @param costs the unit costs that counted then
 * @param status what is known of the plan
 * @param cost of the plan in 元; absent without one
 * @param bound what no plan costs less than, likewise
 */
public record KeptGap(
        String statistics,
        String edition,
        Verdict resource,
        List<PlanCost> costs,
        List<UnitGap> units,
        List<Spread> coefficients,
        List<ItemGap> items,
        Status status,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal bound,
        List<Measure> measures) {

    public KeptGap {
        costs = List.copyOf(costs);
        units = List.copyOf(units);
        coefficients = List.copyOf(coefficients);
        items = List.copyOf(items);
        measures = List.copyOf(measures);
    }

    /** What is known of a plan. */
    public enum Status {
        /** None costs less. */
        CHEAPEST,
        /** None costs less than the bound. */
        BOUNDED,
        /** Figures are missing. */
        IMPOSSIBLE;

        static Status of(Plan plan) {
            return switch (plan) {
                case Plan.Cheapest ignored -> CHEAPEST;
                case Plan.Bounded ignored -> BOUNDED;
                case Plan.Impossible ignored -> IMPOSSIBLE;
            };
        }
    }

    /**
     * A difference coefficient against its limit.
     *
     * @param value absent if undetermined
     */
    public record Spread(Stage stage, String item, @Nullable BigDecimal value, BigDecimal limit, Verdict verdict) {

        static Spread of(Coefficient coefficient) {
            return new Spread(
                    coefficient.stage(),
                    coefficient.item(),
                    coefficient.value().orElse(null),
                    coefficient.limit(),
                    coefficient.verdict());
        }
    }

    /** The analysis as it is kept. */
    public static KeptGap of(StatisticsId statistics, GapAnalysis analysis) {
        return new KeptGap(
                statistics.value().toString(),
                analysis.edition().id().value(),
                analysis.assessment().resource(),
                analysis.costs().costs(),
                analysis.units(),
                analysis.assessment().stages().stream()
                        .flatMap(stage -> stage.coefficients().stream())
                        .map(Spread::of)
                        .toList(),
                analysis.items(),
                Status.of(analysis.plan()),
                analysis.cost().orElse(null),
                analysis.bound().orElse(null),
                analysis.measures());
    }
}
