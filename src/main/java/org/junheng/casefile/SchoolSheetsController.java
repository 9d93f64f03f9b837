package org.junheng.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.SchoolFilesPreview;
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

/** A workbook for each school of a case (一校一表), and the way back. */
@RestController
@RequestMapping("/api/v1/cases/{id}/statistics")
class SchoolSheetsController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final CaseFileImports imports;
    private final CurrentActor actor;
    private final ImportAnswers answers;

    SchoolSheetsController(CaseFileImports imports, CurrentActor actor, ImportAnswers answers) {
        this.imports = imports;
        this.actor = actor;
        this.answers = answers;
    }

    @GetMapping("/school-sheets.zip")
    @Operation(summary = "A workbook for each expected school to fill in, and one for the county's own figures")
    ResponseEntity<byte[]> templates(@PathVariable String id) {
        var content = imports.schoolTemplates(actor.get(), CaseId.parse(id));
        var name = ContentDisposition.attachment().filename("school-sheets.zip").build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    /**
     * What the sheets would give together.
     *
     * @param preview to be sent along by whoever takes them over
     */
    record SheetsAnswer(
            String preview,
            int files,
            List<SheetAnswer> schools,
            List<ImportAnswers.ErrorAnswer> errors,
            List<ImportAnswers.QueryAnswer> queries,
            List<ImportAnswers.ErrorAnswer> remarks) {}

    /** A school, what became of its sheet, and the file it stands in. */
    record SheetAnswer(
            String code,
            String name,
            SchoolFilesPreview.State state,
            @Nullable String file) {}

    @PostMapping(path = "/school-sheets/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Reads the sheets that schools filled in, sent as several parts or an archive, and stores nothing")
    SheetsAnswer preview(@PathVariable String id, @RequestParam("file") List<MultipartFile> files) {
        var preview = imports.previewSchools(actor.get(), CaseId.parse(id), FormFiles.sent(files));
        return new SheetsAnswer(
                preview.digest().value(),
                preview.files(),
                preview.schools().stream()
                        .map(line -> new SheetAnswer(line.code(), line.name(), line.state(), line.file()))
                        .toList(),
                answers.errors(preview.errors()),
                answers.queries(preview.queries()),
                answers.errors(preview.remarks()));
    }

    /** 409 if they are not those of the preview, 422 with the same lists if they have errors. */
    @PutMapping(path = "/school-sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Takes the sheets of a preview over as one version of the figures")
    ResponseEntity<Object> take(
            @PathVariable String id, @RequestParam String preview, @RequestParam("file") List<MultipartFile> files) {
        return answers.of(
                imports.importSchools(actor.get(), CaseId.parse(id), FormFiles.sent(files), HandedIn.digest(preview)));
    }
}
