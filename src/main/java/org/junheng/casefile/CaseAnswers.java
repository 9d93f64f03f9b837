package org.junheng.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.springframework.stereotype.Component;

/** What REST tells of cases and their log. */
@Component
class CaseAnswers {

    private final CaseDigests digests;
    private final CaseSteps steps;
    private final CurrentActor actor;
    private final Regions regions;
    private final Texts texts;

    CaseAnswers(CaseDigests digests, CaseSteps steps, CurrentActor actor, Regions regions, Texts texts) {
        this.digests = digests;
        this.steps = steps;
        this.actor = actor;
        this.regions = regions;
        this.texts = texts;
    }

    /**
     * A case.
     *
     * @param digest of everything it holds now
     * @param sealed the digest that was handed up, present while it is locked
     * @param due the earliest due date of its steps
     */
    record CaseAnswer(
            String id,
            String county,
            String countyName,
            String round,
            String edition,
            CaseState state,
            String stateName,
            Instant since,
            @Nullable Instant due,
            List<StepAnswer> steps,
            String digest,
            @Nullable String sealed,
            List<String> openItems,
            @Nullable String endedReason) {}

    /** A step that a case stands at. */
    record StepAnswer(
            String task,
            String process,
            String step,
            String name,
            @Nullable String element,
            Instant since,
            @Nullable Instant due,
            @Nullable String assignee) {}

    /**
     * An entry of the log.
     *
     * @param stale whether it approved of what the case no longer holds, so that it has to be given anew
     */
    record LogAnswer(
            long id,
            Instant at,
            String actor,
            String actorName,
            @Nullable String onBehalfOf,
            @Nullable String task,
            String step,
            String stepName,
            @Nullable String element,
            String action,
            String actionName,
            @JsonProperty("comment") String opinion,
            @Nullable String digest,
            boolean stale) {}

    CaseAnswer of(Casefile casefile) {
        return of(List.of(casefile)).getFirst();
    }

    /** Several cases, with as many SQL statements as one. */
    List<CaseAnswer> of(List<Casefile> casefiles) {
        var digest = digests.shown(casefiles);
        var open = steps.of(actor.get(), casefiles.stream().map(Casefile::id).toList());
        return casefiles.stream()
                .map(each -> of(each, String.valueOf(digest.get(each.id())), open.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private CaseAnswer of(Casefile casefile, String digest, List<Todo> open) {
        var sealed = casefile.sealed();
        return new CaseAnswer(
                casefile.id().toString(),
                casefile.county().value(),
                regions.pathName(casefile.county()),
                casefile.round(),
                casefile.edition().value(),
                casefile.state(),
                texts.get(casefile.state().textKey()),
                casefile.since(),
                open.stream()
                        .map(Todo::due)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                open.stream().map(CaseAnswers::of).toList(),
                digest,
                sealed == null ? null : sealed.value(),
                casefile.openItems().stream().sorted().toList(),
                casefile.endedReason());
    }

    /** The log of a case that holds this. */
    List<LogAnswer> log(List<LogEntry> entries, Held now) {
        return entries.stream().map(entry -> of(entry, now)).toList();
    }

    private LogAnswer of(LogEntry entry, Held now) {
        var digest = entry.digest();
        return new LogAnswer(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.actorName(),
                entry.onBehalfOf(),
                entry.taskId(),
                entry.step(),
                entry.stepName(),
                entry.element(),
                entry.action(),
                texts.get(entry.actionKey()),
                entry.opinion(),
                digest == null ? null : digest.value(),
                entry.isStale(now));
    }

    private static StepAnswer of(Todo todo) {
        return new StepAnswer(
                todo.id(),
                todo.process(),
                todo.step(),
                todo.name(),
                todo.element(),
                todo.created(),
                todo.due(),
                todo.assignee());
    }
}
