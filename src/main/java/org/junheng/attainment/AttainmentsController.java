package org.junheng.attainment;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseId;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The results of the state's monitoring of quality in a case, over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/quality-monitoring")
class AttainmentsController {

    private final Attainments attainments;
    private final CurrentActor actor;
    private final Texts texts;

    AttainmentsController(Attainments attainments, CurrentActor actor, Texts texts) {
        this.attainments = attainments;
        this.actor = actor;
        this.texts = texts;
    }

    /** One record of results, judged. */
    record AttainmentAnswer(
            String item,
            int year,
            String report,
            String kept,
            String byName,
            Instant at,
            Verdict verdict,
            List<SubjectAnswer> subjects) {}

    /**
     * One subject; what was not reported is absent.
     *
     * @param rate the between-school difference rate, exactly as reported
     */
    record SubjectAnswer(
            Grade grade,
            String subject,
            @Nullable Integer level,
            @Nullable String rate,
            Verdict verdict,
            String explanation) {}

    @GetMapping
    @Operation(summary = "The recorded results of the state's monitoring of quality, the latest, which counts, first")
    List<AttainmentAnswer> list(@PathVariable String id) {
        return attainments.all(actor.get(), CaseId.parse(id)).stream()
                .map(this::answer)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records the results of the state's monitoring of quality; supersedes what was recorded before",
            description = "For the nation's officers, while the case is open. A level or rate that the report does not"
                    + " give is left out and leaves the item undetermined.")
    AttainmentAnswer record(@PathVariable String id, @RequestBody MonitoringRecord entered) {
        return answer(attainments.record(actor.get(), CaseId.parse(id), entered));
    }

    private AttainmentAnswer answer(Attainment one) {
        var report = one.report();
        return new AttainmentAnswer(
                one.item(),
                report.year(),
                report.report(),
                report.kept(),
                one.byName(),
                one.at(),
                one.verdict(),
                one.subjects().stream().map(this::answer).toList());
    }

    private SubjectAnswer answer(SubjectVerdict judged) {
        var result = judged.result();
        var rate = result.rate();
        return new SubjectAnswer(
                result.grade(),
                result.subject(),
                result.level(),
                rate == null ? null : rate.toPlainString(),
                judged.verdict(),
                texts.get(judged.sentence().key(), judged.sentence().parameters()));
    }
}
