package org.junheng.assessment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The rehearsal over REST. Without an edition, the one in force for the county judges. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentsController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Rehearsal rehearsal;
    private final CurrentActor actor;
    private final Texts texts;

    AssessmentsController(Rehearsal rehearsal, CurrentActor actor, Texts texts) {
        this.rehearsal = rehearsal;
        this.actor = actor;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Calculates a workbook, or forms of the yearly statistics, and stores nothing",
            description =
                    "forms come as several parts named file, or in an archive; notFound lists the columns that none"
                            + " of them has, remarks what was left aside")
    AssessmentResponse rehearse(
            @RequestParam String county,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam("file") List<MultipartFile> files) {
        var result = result(Rehearsal.Subject.of(county, year, edition), files);
        return AssessmentResponse.of(result, texts);
    }

    @PostMapping(path = "/lineage", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Where a number of such a calculation comes from, down to its cells; stores nothing",
            description = "item with school and stage: a resource item of a unit; item with stage: a coefficient;"
                    + " item, or item with school: the verdict on any other item")
    LineageAnswer lineage(
            @RequestParam String county,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam String item,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam("file") List<MultipartFile> files) {
        var asked = LineageQuestion.of(item, school, stage);
        var result = result(Rehearsal.Subject.of(county, year, edition), files);
        return LineageAnswer.of(rehearsal.lineages(result), asked, texts);
    }

    @PostMapping(path = "/worksheet.xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "The same calculation as a workbook with live formulas; stores nothing")
    ResponseEntity<byte[]> worksheet(
            @RequestParam String county,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam("file") List<MultipartFile> files) {
        var content = rehearsal.worksheet(result(Rehearsal.Subject.of(county, year, edition), files));
        var disposition =
                ContentDisposition.attachment().filename("worksheet.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private Rehearsal.Result result(Rehearsal.Subject subject, List<MultipartFile> files) {
        return rehearsal.rehearse(actor.get(), subject, FormFiles.sent(files));
    }
}
