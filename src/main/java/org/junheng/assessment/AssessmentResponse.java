package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.CellError;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Query;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.schooldata.WorkbookAnswer;
import org.junheng.shared.Stage;

/**
 * An assessment as the interface answers it. Numbers are texts, exact or with at least twelve decimals.
 *
 * @param notFound of a rehearsal by forms, the columns of the workbook that no form has
 * @param remarks of a rehearsal, what was left aside
 */
public record AssessmentResponse(
        String edition,
        String county,
        int year,
        Verdict resource,
        Verdict verdict,
        List<WorkbookAnswer.ErrorLine> errors,
        List<WorkbookAnswer.QueryLine> queries,
        List<StageLine> stages,
        List<UnitLine> units,
        List<ItemLine> items,
        List<String> notFound,
        List<WorkbookAnswer.ErrorLine> remarks) {

    /** The resource items of one stage. */
    public record StageLine(Stage stage, int units, int complying, List<CoefficientLine> coefficients) {}

    /** A difference coefficient; value and met are null if undetermined. */
    public record CoefficientLine(
            String item,
            @Nullable String value,
            String limit,
            @Nullable Boolean met) {}

    /** A unit with its verdict; pupils are null if not reported. */
    public record UnitLine(
            String school,
            String name,
            Stage stage,
            @Nullable Long pupils,
            String verdict,
            List<UnitItemLine> items,
            String explanation) {}

    /** A resource item of a unit; the value is null if missing. */
    public record UnitItemLine(String item, @Nullable String value, String threshold, Reach reach) {}

    /** An item of the standard with its verdict. */
    public record ItemLine(
            String item, Verdict verdict, @Nullable String value, String explanation) {}

    /** What is said of the figures themselves. */
    private record Said(List<CellError> errors, List<Query> queries, List<Column> notFound, List<CellError> remarks) {}

    /** The answer for a rehearsal, with what is wrong with the figures it rests on. */
    static AssessmentResponse of(Rehearsal.Result rehearsed, Texts texts) {
        var reading = rehearsed.reading();
        var said = new Said(reading.errors(), reading.queries(), rehearsed.notFound(), reading.remarks());
        return of(rehearsed.assessment(), said, texts);
    }

    /** The answer for an assessment of figures that were taken over, with what looks odd about them. */
    public static AssessmentResponse of(CountyAssessment assessment, List<Query> queries, Texts texts) {
        return of(assessment, new Said(List.of(), queries, List.of(), List.of()), texts);
    }

    private static AssessmentResponse of(CountyAssessment assessment, Said said, Texts texts) {
        return new AssessmentResponse(
                assessment.edition().value(),
                assessment.county().value(),
                assessment.year().value(),
                assessment.resource(),
                assessment.verdict(),
                WorkbookAnswer.errors(said.errors(), texts),
                WorkbookAnswer.queries(said.queries(), texts),
                assessment.stages().stream().map(AssessmentResponse::line).toList(),
                assessment.units().stream().map(unit -> line(unit, texts)).toList(),
                assessment.items().stream().map(item -> line(item, texts)).toList(),
                said.notFound().stream().map(Column::header).toList(),
                WorkbookAnswer.errors(said.remarks(), texts));
    }

    private static StageLine line(StageResult stage) {
        var coefficients =
                stage.coefficients().stream().map(AssessmentResponse::line).toList();
        return new StageLine(stage.stage(), stage.units(), stage.complying(), coefficients);
    }

    private static CoefficientLine line(Coefficient coefficient) {
        return new CoefficientLine(
                coefficient.item(),
                coefficient.value().map(BigDecimal::toPlainString).orElse(null),
                coefficient.limit().toPlainString(),
                met(coefficient.verdict()));
    }

    private static @Nullable Boolean met(Verdict verdict) {
        return switch (verdict) {
            case MET -> true;
            case NOT_MET -> false;
            case UNDETERMINED -> null;
        };
    }

    private static UnitLine line(UnitVerdict verdict, Texts texts) {
        TeachingUnit unit = verdict.unit();
        var explanation = verdict.explanation();
        return new UnitLine(
                unit.school().value(),
                unit.name(),
                unit.stage(),
                unit.pupils(),
                verdict.name(),
                verdict.items().stream().map(AssessmentResponse::line).toList(),
                texts.get(explanation.key(), explanation.parameters()));
    }

    private static UnitItemLine line(UnitItem item) {
        return new UnitItemLine(
                item.item(),
                item.value().map(BigDecimal::toPlainString).orElse(null),
                item.threshold().minimum().toPlainString(),
                item.reach());
    }

    private static ItemLine line(ItemVerdict item, Texts texts) {
        var words = item.explanation().stream()
                .map(sentence -> texts.get(sentence.key(), sentence.parameters()))
                .collect(Collectors.joining(" "));
        return new ItemLine(item.item(), item.verdict(), item.value(), words);
    }
}
