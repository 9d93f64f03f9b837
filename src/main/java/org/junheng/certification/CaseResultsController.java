package org.junheng.certification;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.AssessmentResponse;
import org.junheng.assessment.LineageAnswer;
import org.junheng.assessment.LineageQuestion;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQueries;
import org.junheng.casefile.ExplainedQuery;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The assessment of a case over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/assessment")
class CaseResultsController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CaseResults results;
    private final CaseQueries queries;
    private final Recomputations recomputations;
    private final NewerYears newer;
    private final Texts texts;
    private final CurrentActor actor;

    CaseResultsController(
            CaseResults results,
            Recomputations recomputations,
            NewerYears newer,
            CaseQueries queries,
            Texts texts,
            CurrentActor actor) {
        this.newer = newer;
        this.results = results;
        this.recomputations = recomputations;
        this.queries = queries;
        this.texts = texts;
        this.actor = actor;
    }

    /** A case has no errors: it refuses figures with errors. */
    @GetMapping
    AssessmentResponse get(@PathVariable String id) {
        var asked = CaseId.parse(id);
        var raised = queries.of(actor.get(), asked).stream()
                .map(ExplainedQuery::query)
                .toList();
        return results.of(actor.get(), asked)
                .map(assessment -> AssessmentResponse.of(assessment, raised, texts))
                .orElseThrow(() -> Refusal.notFound("certification.results.none"));
    }

    @GetMapping("/lineage")
    @Operation(
            summary = "Where a number of the assessment comes from, down to the cells of the workbook",
            description = "item with school and stage: a resource item of a unit; item with stage: a coefficient;"
                    + " item, or item with school: the verdict on any other item")
    LineageAnswer lineage(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String stage) {
        var asked = LineageQuestion.of(item, school, stage);
        return LineageAnswer.of(results.lineages(actor.get(), CaseId.parse(id)), asked, texts);
    }

    /**
     * A calculation of the past, done again.
     *
     * @param then the digest of all its verdicts and numbers
     */
    record RecomputationAnswer(int figures, Instant at, String byName, String then, String now, boolean same) {}

    @GetMapping("/recomputation")
    @Operation(summary = "Does every calculation that was kept of the case again and compares every verdict and number")
    List<RecomputationAnswer> recomputation(@PathVariable String id) {
        return recomputations.of(actor.get(), CaseId.parse(id)).stream()
                .map(one -> new RecomputationAnswer(
                        one.figures(),
                        one.at(),
                        one.byName(),
                        one.then().value(),
                        one.now().value(),
                        one.isSame()))
                .toList();
    }

    @GetMapping("/newer")
    @Operation(summary = "The figures of a newer school year beside the frozen ones, by the case's edition")
    NewerYearAnswer newer(@PathVariable String id) {
        return newer.of(actor.get(), CaseId.parse(id))
                .map(NewerYearAnswer::of)
                .orElseThrow(() -> Refusal.notFound("certification.newer.none"));
    }

    @GetMapping("/worksheet.xlsx")
    @Operation(summary = "The calculation as a workbook with live formulas")
    ResponseEntity<byte[]> worksheet(@PathVariable String id) {
        var content = results.worksheet(actor.get(), CaseId.parse(id))
                .orElseThrow(() -> Refusal.notFound("certification.results.none"));
        var disposition =
                ContentDisposition.attachment().filename("worksheet.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
