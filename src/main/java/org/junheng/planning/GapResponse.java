package org.junheng.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCost;
import org.junheng.assessment.Reach;
import org.junheng.assessment.Verdict;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Stage;

/** A gap analysis as the interface answers it. Numbers are texts; money is in 元. */
public record GapResponse(
        String edition,
        String county,
        int year,
        Verdict resource,
        Verdict verdict,
        List<CostLine> costs,
        List<UnitLine> units,
        List<CoefficientLine> coefficients,
        List<ItemLine> items,
        PlanLine plan) {

    /** What one item costs; {@code move} is null where nothing moves. */
    public record CostLine(
            String item,
            PlanCost.Counted counted,
            String price,
            String step,
            @Nullable String move) {}

    /** A unit that does not pass, with the items it may best leave at their floor. */
    public record UnitLine(
            String school,
            String name,
            Stage stage,
            @Nullable Long pupils,
            String verdict,
            List<LackLine> lacks,
            List<String> mayMiss) {}

    /** What a unit lacks of an item; null where a figure is missing. */
    public record LackLine(
            String item,
            String threshold,
            Reach reach,
            @Nullable String toThreshold,
            @Nullable String toFloor) {}

    /** A difference coefficient now and with the plan carried out. */
    public record CoefficientLine(
            Stage stage,
            String item,
            @Nullable String value,
            String limit,
            @Nullable String afterPlan) {}

    /** An item beside R1–R7 that is not met or cannot be decided. */
    public record ItemLine(String item, Verdict verdict, List<ShortfallLine> shortfalls, List<String> missing) {}

    /** One comparison that fails; an empty unit means percentage points. */
    public record ShortfallLine(
            @Nullable String school, @Nullable String missing, String unit, String explanation) {}

    /**
     * The plan.
     *
     * @param status {@code CHEAPEST}: none costs less; {@code BOUNDED}: none costs less than the bound; {@code IMPOSSIBLE}:
     *     figures of the {@code missing} schools are missing
     */
    public record PlanLine(
            String status,
            @Nullable String cost,
            @Nullable String bound,
            @Nullable String distance,
            List<String> missing,
            List<MeasureLine> measures,
            List<BudgetLine> budget) {}

    /** A thing to do; {@code from} is the school that teachers come from, null where something is added. */
    public record MeasureLine(
            int year,
            String school,
            String name,
            @Nullable Stage stage,
            String item,
            String amount,
            @Nullable String from,
            String cost) {}

    /** What an item costs in a year, and the department that leads it. */
    public record BudgetLine(int year, String item, String department, String cost) {}

    /** The answer for an analysis, with the plan spread over so many years. */
    public static GapResponse of(GapAnalysis analysis, int years, Texts texts) {
        var assessment = analysis.assessment();
        return new GapResponse(
                assessment.edition().value(),
                assessment.county().value(),
                assessment.year().value(),
                assessment.resource(),
                assessment.verdict(),
                analysis.costs().costs().stream().map(GapResponse::line).toList(),
                analysis.units().stream().map(GapResponse::line).toList(),
                coefficients(assessment, analysis.after()),
                analysis.items().stream().map(item -> line(item, texts)).toList(),
                plan(analysis, analysis.budget(years)));
    }

    private static CostLine line(PlanCost cost) {
        return new CostLine(
                cost.item(),
                cost.counted(),
                cost.price().toPlainString(),
                cost.step().toPlainString(),
                cost.moving().map(BigDecimal::toPlainString).orElse(null));
    }

    private static UnitLine line(UnitGap unit) {
        return new UnitLine(
                unit.school(),
                unit.name(),
                unit.stage(),
                unit.pupils(),
                unit.verdict(),
                unit.lacks().stream()
                        .map(lack -> new LackLine(
                                lack.item(),
                                lack.threshold().toPlainString(),
                                lack.reach(),
                                plain(lack.toThreshold()),
                                plain(lack.toFloor())))
                        .toList(),
                unit.mayMiss());
    }

    private static List<CoefficientLine> coefficients(CountyAssessment assessment, @Nullable CountyAssessment after) {
        return assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .map(one -> new CoefficientLine(
                        one.stage(),
                        one.item(),
                        value(one),
                        one.limit().toPlainString(),
                        Optional.ofNullable(after)
                                .map(then -> then.coefficient(one.stage(), one.item()))
                                .map(GapResponse::value)
                                .orElse(null)))
                .toList();
    }

    private static @Nullable String value(Coefficient coefficient) {
        return coefficient.value().map(BigDecimal::toPlainString).orElse(null);
    }

    private static ItemLine line(ItemGap item, Texts texts) {
        var shortfalls = item.shortfalls().stream()
                .map(one -> new ShortfallLine(
                        one.school(),
                        plain(one.missing()),
                        one.unit(),
                        texts.get(one.sentence().key(), one.sentence().parameters())))
                .toList();
        return new ItemLine(item.item(), item.verdict(), shortfalls, item.missing());
    }

    private static PlanLine plan(GapAnalysis analysis, Budget budget) {
        var measures = analysis.measures().stream()
                .map(measure -> line(measure, budget))
                .toList();
        var lines = budget.lines().stream()
                .map(line -> new BudgetLine(
                        line.year(), line.item(), line.department(), line.cost().toPlainString()))
                .toList();
        return new PlanLine(
                switch (analysis.plan()) {
                    case Plan.Cheapest ignored -> "CHEAPEST";
                    case Plan.Bounded ignored -> "BOUNDED";
                    case Plan.Impossible ignored -> "IMPOSSIBLE";
                },
                plain(analysis.cost().orElse(null)),
                plain(analysis.bound().orElse(null)),
                plain(analysis.distance().orElse(null)),
                analysis.plan() instanceof Plan.Impossible impossible ? impossible.missing() : List.of(),
                measures,
                lines);
    }

    private static MeasureLine line(Measure measure, Budget budget) {
        return new MeasureLine(
                Objects.requireNonNull(budget.year().get(measure.school())),
                measure.school(),
                measure.name(),
                measure.stage(),
                measure.item(),
                Plain.of(measure.amount()),
                measure.from().map(Measure.Giver::school).orElse(null),
                measure.cost().toPlainString());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
