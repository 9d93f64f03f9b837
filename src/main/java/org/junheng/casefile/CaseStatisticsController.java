package org.junheng.casefile;

import java.io.IOException;
import java.util.List;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.Workbooks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    private final CaseFileImports imports;
    private final Workbooks workbooks;
    private final CurrentActor actor;
    private final ImportAnswers answers;

    CaseStatisticsController(
            CaseStatistics statistics,
            CaseFileImports imports,
            Workbooks workbooks,
            CurrentActor actor,
            ImportAnswers answers) {
        this.statistics = statistics;
        this.imports = imports;
        this.workbooks = workbooks;
        this.actor = actor;
        this.answers = answers;
    }

    /** Answers 422 with the same lists, as a problem, if the workbook has errors; it is kept, but does not count. */
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> importWorkbook(@PathVariable String id, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            return answers.of(statistics.importWorkbook(actor.get(), CaseId.parse(id), HandedIn.name(file), content));
        }
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

    /** Reads forms of the yearly education statistics sent as several parts and stores nothing. */
    @PostMapping(path = "/forms/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportAnswers.PreviewAnswer previewForms(@PathVariable String id, @RequestParam("file") List<MultipartFile> files) {
        return answers.of(imports.previewForms(actor.get(), CaseId.parse(id), FormFiles.sent(files)));
    }

    /**
     * Takes the same forms over; 409 if they are not those of the preview, 422 with the same lists if they have errors.
     */
    @PutMapping(path = "/forms", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> importForms(
            @PathVariable String id, @RequestParam String preview, @RequestParam("file") List<MultipartFile> files) {
        return answers.of(
                imports.importForms(actor.get(), CaseId.parse(id), FormFiles.sent(files), HandedIn.digest(preview)));
    }
}
