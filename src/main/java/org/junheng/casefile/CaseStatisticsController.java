package org.junheng.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.CellError;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Query;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The import of a workbook or of forms into a case over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/statistics")
class CaseStatisticsController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CaseStatistics statistics;
    private final Workbooks workbooks;
    private final CurrentActor actor;
    private final Texts texts;

    CaseStatisticsController(CaseStatistics statistics, Workbooks workbooks, CurrentActor actor, Texts texts) {
        this.statistics = statistics;
        this.workbooks = workbooks;
        this.actor = actor;
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

    /** Answers 422 with the same lists, as a problem, if the workbook has errors; it is kept, but does not count. */
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> importWorkbook(@PathVariable String id, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            return answer(statistics.importWorkbook(actor.get(), CaseId.parse(id), name(file), content));
        }
    }

    @PutMapping(path = "/last-year", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports the figures of the year before, to be compared with")
    ResponseEntity<Object> importLastYear(@PathVariable String id, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            return answer(statistics.importLastYear(actor.get(), CaseId.parse(id), name(file), content));
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? file.getName() : name;
    }

    /** The workbook to fill in, with the schools of last year. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String id) {
        var content = workbooks.template(statistics.expectedSchools(actor.get(), CaseId.parse(id)));
        var name = ContentDisposition.attachment()
                .filename("county-statistics.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

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

    /** Reads forms of the yearly education statistics sent as several parts and stores nothing. */
    @PostMapping(path = "/forms/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PreviewAnswer previewForms(@PathVariable String id, @RequestParam("file") List<MultipartFile> files) {
        var preview = statistics.previewForms(actor.get(), CaseId.parse(id), forms(files));
        return new PreviewAnswer(
                preview.digest().value(),
                preview.schools(),
                preview.found().stream()
                        .map(found -> new FoundAnswer(found.column().header(), found.where()))
                        .toList(),
                preview.notFound().stream().map(Column::header).toList(),
                errors(preview.errors()),
                preview.queries().stream().map(this::query).toList(),
                errors(preview.remarks()));
    }

    /**
     * Takes the same forms over; 409 if they are not those of the preview, 422 with the same lists if they have errors.
     */
    @PutMapping(path = "/forms", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> importForms(
            @PathVariable String id, @RequestParam String preview, @RequestParam("file") List<MultipartFile> files) {
        return answer(statistics.importForms(actor.get(), CaseId.parse(id), forms(files), digest(preview)));
    }

    private static Digest digest(String preview) {
        try {
            return new Digest(preview);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.conflict("schooldata.forms.notPreviewed").initCause(e);
        }
    }

    private static List<FormFile> forms(List<MultipartFile> files) {
        var forms = new FormFiles();
        for (var file : files) {
            try (var content = file.getInputStream()) {
                forms.add(name(file), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return forms.list();
    }

    private ResponseEntity<Object> answer(ImportReport report) {
        return report.statistics()
                .<ResponseEntity<Object>>map(accepted -> ResponseEntity.ok(new ImportAnswer(
                        report.schools(),
                        errors(report.errors()),
                        queries(report),
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
        problem.setProperty("queries", queries(report));
        problem.setProperty("remarks", errors(report.remarks()));
        return ResponseEntity.of(problem).build();
    }

    private List<ErrorAnswer> errors(List<CellError> errors) {
        return errors.stream()
                .map(error -> new ErrorAnswer(
                        error.sheet(), error.row(), error.column(), error.cell(), error.value(), text(error.reason())))
                .toList();
    }

    private List<QueryAnswer> queries(ImportReport report) {
        return report.queries().stream().map(this::query).toList();
    }

    private QueryAnswer query(Query query) {
        return new QueryAnswer(query.id(), query.school(), query.rule(), text(query.message()));
    }

    private String text(Message message) {
        return texts.get(message.key(), message.parameters());
    }
}
