package org.junheng.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The queries on a case's figures and their explanations, over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/queries")
class CaseQueriesController {

    private final CaseQueries queries;
    private final Casefiles casefiles;
    private final CurrentActor actor;
    private final Texts texts;

    CaseQueriesController(CaseQueries queries, Casefiles casefiles, CurrentActor actor, Texts texts) {
        this.queries = queries;
        this.casefiles = casefiles;
        this.actor = actor;
        this.texts = texts;
    }

    /**
     * The queries on the figures that count.
     *
     * @param statistics the id of those figures; absent before the first import
     */
    record QueriesAnswer(@Nullable String statistics, int unexplained, List<ExplainedQueryAnswer> queries) {}

    /**
     * A query; what belongs to an explanation is absent as long as there is none.
     *
     * @param outdated what was said before the figures changed
     */
    record ExplainedQueryAnswer(
            String id,
            String school,
            String rule,
            String message,
            @Nullable String explanation,
            @Nullable String by,
            @Nullable String byName,
            @Nullable Instant at,
            @Nullable String outdated) {}

    /**
     * An explanation of one query or several.
     *
     * @param queries their ids
     * @param statistics the figures that were read before, if an explanation is not to go to others
     */
    record ExplanationRequest(
            @Nullable List<String> queries,
            @Nullable String explanation,
            @Nullable String statistics) {}

    @GetMapping
    @Operation(summary = "The queries on the figures that count, with their explanations")
    QueriesAnswer list(@PathVariable String id) {
        var casefile = casefiles.get(actor.get(), CaseId.parse(id));
        var all = queries.of(actor.get(), casefile.id());
        var figures = casefile.statistics();
        return new QueriesAnswer(
                figures == null ? null : figures.toString(),
                (int) all.stream().filter(one -> one.explanation().isEmpty()).count(),
                all.stream().map(this::answer).toList());
    }

    @PutMapping
    @Operation(summary = "Explains queries, all of those named or none")
    QueriesAnswer explain(@PathVariable String id, @RequestBody ExplanationRequest request) {
        var named = Objects.requireNonNullElse(request.queries(), List.<String>of());
        var words = Objects.requireNonNullElse(request.explanation(), "");
        queries.explain(
                actor.get(), CaseId.parse(id), new CaseQueries.Draft(named, words, figures(request.statistics())));
        return list(id);
    }

    private static @Nullable StatisticsId figures(@Nullable String text) {
        try {
            return text == null ? null : new StatisticsId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.notFound("casefile.figures.unknown").initCause(e);
        }
    }

    private ExplainedQueryAnswer answer(ExplainedQuery one) {
        var query = one.query();
        Optional<QueryExplanation> said = one.explanation();
        return new ExplainedQueryAnswer(
                query.id(),
                query.school(),
                query.rule(),
                texts.get(query.message().key(), query.message().parameters()),
                said.map(QueryExplanation::explanation).orElse(null),
                said.map(QueryExplanation::by).orElse(null),
                said.map(QueryExplanation::byName).orElse(null),
                said.map(QueryExplanation::at).orElse(null),
                one.outdated().map(QueryExplanation::explanation).orElse(null));
    }
}
