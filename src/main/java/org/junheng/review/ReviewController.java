package org.junheng.review;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.StepRecord;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers find of a case, over REST: the same as in the pages, for those who may know. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class ReviewController {

    private final Opinions opinions;
    private final Panels panels;
    private final Replacements replacements;
    private final Rectifications rectifications;
    private final Problems problems;
    private final Visits visits;
    private final Reports reports;
    private final CurrentActor actor;

    ReviewController(
            Opinions opinions,
            Panels panels,
            Replacements replacements,
            Rectifications rectifications,
            Problems problems,
            Visits visits,
            Reports reports,
            CurrentActor actor) {
        this.opinions = opinions;
        this.panels = panels;
        this.replacements = replacements;
        this.rectifications = rectifications;
        this.problems = problems;
        this.visits = visits;
        this.reports = reports;
        this.actor = actor;
    }

    @Operation(description = "Opinions handed in, as far as one may read them")
    @GetMapping("/opinions")
    List<OpinionAnswer> opinions(@PathVariable String id, @RequestParam Level level) {
        return opinions.handedIn(actor.get(), CaseId.parse(id), level).stream()
                .map(OpinionAnswer::of)
                .toList();
    }

    @Operation(description = "What one has to judge at this level, and how far it has come")
    @GetMapping("/opinions/own")
    List<StandingAnswer> own(@PathVariable String id, @RequestParam Level level) {
        return opinions.standings(actor.get(), CaseId.parse(id), level).stream()
                .map(standing -> new StandingAnswer(
                        standing.item(), standing.state(), standing.draft().orElse(null)))
                .toList();
    }

    @Operation(description = "Saves what one has written on an item so far")
    @PutMapping("/opinions/own")
    List<StandingAnswer> save(@PathVariable String id, @RequestParam Level level, @RequestBody OpinionDraft draft) {
        opinions.save(actor.get(), CaseId.parse(id), level, draft);
        return own(id, level);
    }

    @GetMapping("/panel")
    List<PanelMember> panel(@PathVariable String id) {
        return panels.of(actor.get(), CaseId.parse(id));
    }

    @GetMapping("/panel/candidates")
    List<Candidate> candidates(@PathVariable String id) {
        return panels.candidates(actor.get(), CaseId.parse(id));
    }

    @Operation(description = "Puts another expert in the place of one who cannot judge and has not handed in")
    @PostMapping("/panel/replace")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String id, @RequestBody Replacement replacement) {
        replacements.replace(actor.get(), CaseId.parse(id), replacement);
    }

    @GetMapping("/problems")
    List<Rectification> problems(@PathVariable String id) {
        return rectifications.of(actor.get(), CaseId.parse(id));
    }

    @Operation(description = "What the opinions suggest to list")
    @GetMapping("/problems/proposal")
    List<ProblemDraft> proposal(@PathVariable String id, @RequestParam Level level) {
        return problems.proposal(actor.get(), CaseId.parse(id), level);
    }

    @Operation(description = "The schools that a seed draws for a visit; the same seed draws the same")
    @GetMapping("/visits/draw")
    List<String> draw(@PathVariable String id, @RequestParam long seed, @RequestParam(defaultValue = "8") int count) {
        return visits.draw(actor.get(), CaseId.parse(id), seed, count);
    }

    @GetMapping("/visits")
    List<StepAnswer<Visit>> visits(@PathVariable String id) {
        return List.of(Level.CITY, Level.PROVINCE).stream()
                .flatMap(level -> visits.of(actor.get(), CaseId.parse(id), level).stream()
                        .map(visit -> StepAnswer.of(level, visit)))
                .toList();
    }

    @GetMapping("/reports")
    List<StepAnswer<Report>> reports(@PathVariable String id) {
        return List.of(Level.CITY, Level.PROVINCE).stream()
                .flatMap(level -> reports.of(actor.get(), CaseId.parse(id), level).stream()
                        .map(report -> StepAnswer.of(level, report)))
                .toList();
    }

    /** An opinion as REST tells it. */
    record OpinionAnswer(
            Level level,
            String reviewer,
            String reviewerName,
            OpinionDraft opinion,
            @Nullable Instant handedIn) {

        static OpinionAnswer of(Opinion opinion) {
            return new OpinionAnswer(
                    opinion.level(), opinion.reviewer(), opinion.reviewerName(), opinion.draft(), opinion.handedIn());
        }
    }

    /** An item to be judged as REST tells it. */
    record StandingAnswer(
            String item, Standing.State state, @Nullable OpinionDraft opinion) {}

    /** What a step left behind as REST tells it. */
    record StepAnswer<T extends Record>(Level level, Instant at, T content) {

        static <T extends Record> StepAnswer<T> of(Level level, StepRecord<T> step) {
            return new StepAnswer<>(level, step.at(), step.value());
        }
    }
}
