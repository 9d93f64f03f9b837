package org.junheng.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCosts;
import org.junheng.standard.Edition;

/**
 * What a county lacks (差距分析), and the cheapest plan found to full compliance on the resource items.
 *
 * @param assessment the judgement that the gaps are read from
 * @param units the units that do not pass
 * @param items the other items that are not met or cannot be decided, in the standard's order
 * @param measures the plan as things to do
 * @param after the judgement of the figures as they would be with the plan carried out; absent without a plan
 */
public record GapAnalysis(
        CountyAssessment assessment,
        Edition edition,
        PlanCosts costs,
        List<UnitGap> units,
        List<ItemGap> items,
        Plan plan,
        List<Measure> measures,
        @Nullable CountyAssessment after) {

    private static final int SHARE_DECIMALS = 4;

    public GapAnalysis {
        units = List.copyOf(units);
        items = List.copyOf(items);
        measures = List.copyOf(measures);
    }

    /** What the plan costs, in 元; empty without a plan. */
    public Optional<BigDecimal> cost() {
        return switch (plan) {
            case Plan.Cheapest cheapest -> Optional.of(cheapest.cost());
            case Plan.Bounded bounded -> Optional.of(bounded.cost());
            case Plan.Impossible ignored -> Optional.empty();
        };
    }

    /** What no plan costs less than, in 元; empty without a plan. */
    public Optional<BigDecimal> bound() {
        return switch (plan) {
            case Plan.Cheapest cheapest -> Optional.of(cheapest.cost());
            case Plan.Bounded bounded -> Optional.of(bounded.bound());
            case Plan.Impossible ignored -> Optional.empty();
        };
    }

    /** By how much of the bound the plan may at most be dearer than the cheapest, rounded up to the hundredth of a percent. */
    public Optional<BigDecimal> distance() {
        return bound().filter(bound -> bound.signum() > 0)
                .flatMap(bound ->
                        cost().map(cost -> cost.subtract(bound).divide(bound, SHARE_DECIMALS, RoundingMode.CEILING)));
    }

    /**
     * The cost over years and departments.
     *
     * @throws org.junheng.shared.Refusal if there are none, or too many, years
     */
    public Budget budget(int years) {
        return Budget.of(measures, units, edition, years);
    }
}
