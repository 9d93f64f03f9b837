package org.junheng.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormFiles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The import of the figures of the year before that of a case over REST, from a workbook or from forms. */
@RestController
@RequestMapping("/api/v1/cases/{id}/statistics/last-year")
class LastYearController {

    private final LastYearImports imports;
    private final CurrentActor actor;
    private final ImportAnswers answers;

    LastYearController(LastYearImports imports, CurrentActor actor, ImportAnswers answers) {
        this.imports = imports;
        this.actor = actor;
        this.answers = answers;
    }

    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports the figures of the year before, to be compared with")
    ResponseEntity<Object> importWorkbook(@PathVariable String id, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            return answers.of(imports.importWorkbook(actor.get(), CaseId.parse(id), HandedIn.name(file), content));
        }
    }

    @PostMapping(path = "/forms/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Reads forms of the year before, sent as several parts, and stores nothing")
    ImportAnswers.PreviewAnswer previewForms(@PathVariable String id, @RequestParam("file") List<MultipartFile> files) {
        return answers.of(imports.previewForms(actor.get(), CaseId.parse(id), FormFiles.sent(files)));
    }

    @PutMapping(path = "/forms", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Takes the same forms over, to be compared with; 409 if they are not those of the preview")
    ResponseEntity<Object> importForms(
            @PathVariable String id, @RequestParam String preview, @RequestParam("file") List<MultipartFile> files) {
        return answers.of(
                imports.importForms(actor.get(), CaseId.parse(id), FormFiles.sent(files), HandedIn.digest(preview)));
    }
}
