package org.junheng.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Plans;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;

/** Says what a county lacks and plans the cheapest way there. Keeps nothing: the same figures and costs give the same answer. */
@Service
public class GapAnalyses {

    private final Assessments assessments;
    private final Plans plans;

    GapAnalyses(Assessments assessments, Plans plans) {
        this.assessments = assessments;
        this.plans = plans;
    }

    /** The gaps of figures alone. */
    public GapAnalysis of(CountyStatistics statistics, Edition edition, PlanCosts costs) {
        return of(statistics, assessments.assess(statistics, edition), edition, costs);
    }

    /** The gaps of figures that were judged before, with whatever else is known of the county's items. */
    public GapAnalysis of(CountyStatistics statistics, CountyAssessment assessment, Edition edition, PlanCosts costs) {
        var plan = plans.plan(assessment, edition, costs);
        var lines = lines(plan);
        var after = after(statistics, edition, plan);
        return new GapAnalysis(
                assessment,
                edition,
                costs,
                new UnitGaps(edition, costs, after == null ? List.of() : after.units()).of(assessment.units()),
                items(assessment, edition),
                plan,
                Measures.of(lines, costs),
                after);
    }

    private @Nullable CountyAssessment after(CountyStatistics statistics, Edition edition, Plan plan) {
        return switch (plan) {
            case Plan.Impossible ignored -> null;
            case Plan.Cheapest cheapest -> carriedOut(statistics, edition, cheapest.lines());
            case Plan.Bounded bounded -> carriedOut(statistics, edition, bounded.lines());
        };
    }

    private CountyAssessment carriedOut(CountyStatistics statistics, Edition edition, List<Plan.Line> lines) {
        var changed = Changes.apply(statistics, PlannedFigures.of(statistics, lines));
        return assessments.assess(changed, edition);
    }

    static List<Plan.Line> lines(Plan plan) {
        return switch (plan) {
            case Plan.Cheapest cheapest -> cheapest.lines();
            case Plan.Bounded bounded -> bounded.lines();
            case Plan.Impossible ignored -> List.of();
        };
    }

    private static List<ItemGap> items(CountyAssessment assessment, Edition edition) {
        return assessment.items().stream()
                .filter(item -> edition.item(item.item()).area() != Item.Area.RESOURCE)
                .filter(item -> item.verdict() != Verdict.MET)
                .map(ItemGap::of)
                .toList();
    }
}
