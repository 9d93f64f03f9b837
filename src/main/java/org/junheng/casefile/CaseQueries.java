package org.junheng.casefile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Query;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queries (疑似问题) on the figures that count in a case, and what the county says of each. Explanations travel upwards
 * with the case: everybody who may know of it reads them, its digest covers them, and one is void as soon as the facts that
 * it explains change.
 */
@Service
public class CaseQueries {

    private final Casefiles casefiles;
    private final Statistics statistics;
    private final QueryExplanationRepository repository;
    private final CaseLog log;
    private final Clock clock;

    CaseQueries(
            Casefiles casefiles,
            Statistics statistics,
            QueryExplanationRepository repository,
            CaseLog log,
            Clock clock) {
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the county says of some queries, in the same words of each.
     *
     * @param queries their ids
     * @param basedOn the figures on which they were read; absent if whatever stands now is meant
     */
    public record Draft(
            Collection<String> queries,
            String explanation,
            @Nullable StatisticsId basedOn) {

        public Draft {
            queries = List.copyOf(queries);
            explanation = explanation.strip();
        }
    }

    /**
     * The queries on the figures that count, in the order of the rules; none before the first import.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<ExplainedQuery> of(Actor actor, CaseId id) {
        return of(casefiles.get(actor, id));
    }

    /** The queries that nobody has explained as the figures stand, for the system. */
    public List<Query> unexplained(CaseId id) {
        return of(casefiles.get(id)).stream()
                .filter(one -> one.explanation().isEmpty())
                .map(ExplainedQuery::query)
                .toList();
    }

    /** Whether the actor may explain queries now: as the county's editor, while its figures may change. */
    public boolean mayExplain(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return actor.has(Role.COUNTY_EDITOR, casefile.county()) && casefile.figuresEditable();
    }

    /**
     * Explains queries; all of them or none.
     *
     * @throws Refusal if the actor does not edit for the county, the figures are locked or others count by now, one of the
     *     queries is not raised, or the explanation is missing or too long
     */
    @Transactional
    public void explain(Actor actor, CaseId id, Draft draft) {
        if (!actor.has(Role.COUNTY_EDITOR, casefiles.get(actor, id).county())) {
            throw Refusal.forbidden("casefile.query.not-yours");
        }
        var casefile = casefiles.lock(id);
        if (!casefile.figuresEditable()) {
            throw Refusal.conflict("casefile.figures-not-editable");
        }
        if (draft.basedOn() != null && !draft.basedOn().equals(casefile.statistics())) {
            throw Refusal.conflict("casefile.query.changed");
        }
        requireWords(draft);
        var raised = of(casefile).stream().map(ExplainedQuery::query).collect(toMap(Query::id, identity()));
        for (var query : draft.queries()) {
            var found = Optional.ofNullable(raised.get(query))
                    .orElseThrow(() -> Refusal.invalid("casefile.query.unknown", query));
            repository.add(id, explanation(actor, found, draft.explanation()));
        }
        var count = Integer.toString(draft.queries().size());
        log.note(actor, id, "casefile.log.queries-explained", count, draft.explanation(), null);
    }

    private static void requireWords(Draft draft) {
        if (draft.queries().isEmpty()) {
            throw Refusal.invalid("casefile.query.none-chosen");
        }
        if (draft.explanation().isEmpty()) {
            throw Refusal.invalid("casefile.query.no-words");
        }
        if (draft.explanation().length() > QueryExplanation.LONGEST) {
            throw Refusal.invalid("casefile.query.too-long", QueryExplanation.LONGEST);
        }
    }

    private QueryExplanation explanation(Actor actor, Query query, String words) {
        return new QueryExplanation(
                query.id(),
                query.message().arguments(),
                words,
                actor.name(),
                actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<ExplainedQuery> of(Casefile casefile) {
        if (casefile.statistics() == null) {
            return List.of();
        }
        var said = repository.latest(casefile.id()).stream().collect(toMap(QueryExplanation::query, identity()));
        return statistics.queries(casefile.statistics()).stream()
                .map(query -> new ExplainedQuery(query, Optional.ofNullable(said.get(query.id()))))
                .toList();
    }
}
