package org.junheng.casefile;

import java.util.List;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.CellError;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Query;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What imports answer over REST, in the reader's language. */
@Component
class ImportAnswers {

    private final Texts texts;

    ImportAnswers(Texts texts) {
        this.texts = texts;
    }

    /**
     * What a workbook gave; its figures count in the case from now on.
     *
     * @param statistics the id of the figures
     */
    record ImportAnswer(
            int schools,
            List<ErrorAnswer> errors,
            List<QueryAnswer> queries,
            List<ErrorAnswer> remarks,
            String statistics) {}

    /** A cell, row or sheet that is wrong or was left aside. */
    record ErrorAnswer(String sheet, int row, String column, String cell, String value, String reason) {}

    /** Figures that look odd. */
    record QueryAnswer(String id, String school, String rule, String message) {}

    /**
     * What forms would give.
     *
     * @param preview to be sent along by whoever takes them over
     * @param notFound the columns of the workbook that no form has
     */
    record PreviewAnswer(
            String preview,
            int schools,
            List<FoundAnswer> found,
            List<String> notFound,
            List<ErrorAnswer> errors,
            List<QueryAnswer> queries,
            List<ErrorAnswer> remarks) {}

    /** Where a column of the workbook was found. */
    record FoundAnswer(String column, List<String> where) {}

    PreviewAnswer of(FormsPreview preview) {
        return new PreviewAnswer(
                preview.digest().value(),
                preview.schools(),
                preview.found().stream()
                        .map(found -> new FoundAnswer(found.column().header(), found.where()))
                        .toList(),
                preview.notFound().stream().map(Column::header).toList(),
                errors(preview.errors()),
                queries(preview.queries()),
                errors(preview.remarks()));
    }

    /** 200 with what was imported, or 422 with what is wrong. */
    ResponseEntity<Object> of(ImportReport report) {
        return report.statistics()
                .<ResponseEntity<Object>>map(accepted -> ResponseEntity.ok(new ImportAnswer(
                        report.schools(),
                        errors(report.errors()),
                        queries(report.queries()),
                        errors(report.remarks()),
                        accepted.toString())))
                .orElseGet(() -> refused(report));
    }

    private ResponseEntity<Object> refused(ImportReport report) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(texts.get("casefile.figures.refused", report.errors().size()));
        problem.setProperty("code", "casefile.figures.refused");
        problem.setProperty("schools", report.schools());
        problem.setProperty("errors", errors(report.errors()));
        problem.setProperty("queries", queries(report.queries()));
        problem.setProperty("remarks", errors(report.remarks()));
        return ResponseEntity.of(problem).build();
    }

    List<ErrorAnswer> errors(List<CellError> errors) {
        return errors.stream()
                .map(error -> new ErrorAnswer(
                        error.sheet(), error.row(), error.column(), error.cell(), error.value(), text(error.reason())))
                .toList();
    }

    List<QueryAnswer> queries(List<Query> queries) {
        return queries.stream().map(this::query).toList();
    }

    private QueryAnswer query(Query query) {
        return new QueryAnswer(query.id(), query.school(), query.rule(), text(query.message()));
    }

    private String text(Message message) {
        return texts.get(message.key(), message.parameters());
    }
}
