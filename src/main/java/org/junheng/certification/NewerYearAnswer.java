package org.junheng.certification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;

/** The figures of a newer school year beside the frozen ones of a case, as the interface answers them. */
record NewerYearAnswer(
        String edition,
        SideLine frozen,
        SideLine newest,
        Instant importedAt,
        String importedBy,
        List<ChangeLine> items,
        List<UnitLine> units,
        List<FigureLine> figures,
        List<ValueLine> values) {

    private static final int DECIMALS = 12;

    /** One of the two years, by its figures alone. */
    record SideLine(int year, Verdict resource, Verdict verdict, List<StageLine> stages) {}

    /** A stage; coefficients in the standard's order. */
    record StageLine(Stage stage, int units, int complying, List<CoefficientLine> coefficients) {}

    /** A difference coefficient; the value is null if undetermined. */
    record CoefficientLine(String item, @Nullable String value, Verdict verdict) {}

    /** An item that comes out otherwise. */
    record ChangeLine(String item, Verdict frozen, Verdict newest) {}

    /** A unit that comes out otherwise; null where there is none. */
    record UnitLine(
            String school,
            String name,
            Stage stage,
            @Nullable String frozen,
            @Nullable String newest) {}

    /** A unit's pupils and values in both years; null where there is none. */
    record FigureLine(
            String school,
            String name,
            Stage stage,
            @Nullable Long frozenPupils,
            @Nullable Long newestPupils,
            List<ItemLine> items) {}

    /** A unit's value of a resource item in both years, with the newest less the frozen; null where there is none. */
    record ItemLine(
            String item,
            @Nullable String frozen,
            @Nullable String newest,
            @Nullable String difference) {}

    /** The value of an item over the county in both years; null where there is none. */
    record ValueLine(
            String item, @Nullable String frozen, @Nullable String newest) {}

    static NewerYearAnswer of(NewerYear newer) {
        return new NewerYearAnswer(
                newer.frozen().edition().value(),
                side(newer.frozen()),
                side(newer.newest()),
                newer.version().at(),
                newer.version().byName(),
                newer.items().stream()
                        .map(item -> new ChangeLine(item.item(), item.frozen(), item.newest()))
                        .toList(),
                newer.units().stream()
                        .map(unit ->
                                new UnitLine(unit.school(), unit.name(), unit.stage(), unit.frozen(), unit.newest()))
                        .toList(),
                newer.figures().stream().map(NewerYearAnswer::line).toList(),
                newer.values().stream()
                        .map(one -> new ValueLine(one.item(), one.frozen(), one.newest()))
                        .toList());
    }

    private static FigureLine line(NewerYear.UnitFigures unit) {
        return new FigureLine(
                unit.school().value(),
                unit.name(),
                unit.stage(),
                unit.frozenPupils(),
                unit.newestPupils(),
                unit.items().stream()
                        .map(one -> new ItemLine(
                                one.item(),
                                value(one.frozen()),
                                value(one.newest()),
                                one.difference().map(NewerYearAnswer::plain).orElse(null)))
                        .toList());
    }

    private static @Nullable String value(@Nullable UnitItem item) {
        return item == null ? null : item.value().map(BigDecimal::toPlainString).orElse(null);
    }

    /** Exact, or with twelve decimals. */
    private static String plain(Rational value) {
        return value.rounded(DECIMALS).stripTrailingZeros().toPlainString();
    }

    private static SideLine side(CountyAssessment assessment) {
        return new SideLine(
                assessment.year().value(),
                assessment.resource(),
                assessment.verdict(),
                assessment.stages().stream().map(NewerYearAnswer::stage).toList());
    }

    private static StageLine stage(StageResult stage) {
        return new StageLine(
                stage.stage(),
                stage.units(),
                stage.complying(),
                stage.coefficients().stream()
                        .map(one -> new CoefficientLine(
                                one.item(),
                                one.value().map(value -> value.toPlainString()).orElse(null),
                                one.verdict()))
                        .toList());
    }
}
