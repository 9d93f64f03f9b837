package org.junheng.certification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.Verdict;
import org.junheng.shared.Stage;

/** The figures of a newer school year beside the frozen ones of a case, as the interface answers them. */
record NewerYearAnswer(
        String edition,
        SideLine frozen,
        SideLine newest,
        Instant importedAt,
        String importedBy,
        List<ChangeLine> items,
        List<UnitLine> units) {

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
                        .toList());
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
