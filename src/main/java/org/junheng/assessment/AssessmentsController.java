package org.junheng.assessment;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The rehearsal over REST. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentsController {

    private final Rehearsal rehearsal;
    private final CurrentActor actor;
    private final Texts texts;

    AssessmentsController(Rehearsal rehearsal, CurrentActor actor, Texts texts) {
        this.rehearsal = rehearsal;
        this.actor = actor;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Calculates a workbook and stores nothing")
    AssessmentResponse rehearse(@RequestParam String county, @RequestParam int year, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            var subject = Rehearsal.Subject.of(county, year);
            var result = rehearsal.rehearse(actor.get(), subject.county(), subject.year(), content);
            return AssessmentResponse.of(
                    result.assessment(),
                    result.reading().errors(),
                    result.reading().queries(),
                    texts);
        }
    }
}
