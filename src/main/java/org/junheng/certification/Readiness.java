package org.junheng.certification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQueries;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Round.QueryRule;
import org.junheng.casefile.Rounds;
import org.junheng.evidence.Documents;
import org.junheng.schooldata.Query;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;

/** Whether a case may be handed up: figures met and confirmed, items stated as met, material there. */
@Service
public class Readiness {

    private static final int NAMED = 8;

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final CaseQueries queries;
    private final CountyFigures figures;
    private final Indicators indicators;
    private final Documents documents;

    Readiness(
            Casefiles casefiles,
            Rounds rounds,
            CaseQueries queries,
            CountyFigures figures,
            Indicators indicators,
            Documents documents) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.queries = queries;
        this.figures = figures;
        this.indicators = indicators;
        this.documents = documents;
    }

    /**
     * Something that stands in the way.
     *
     * @param key the text that says so; takes how many there are, and some of them by name
     * @param names what is meant: items or schools
     */
    public record Gap(String key, List<String> names) {

        public Gap {
            names = List.copyOf(names);
        }

        /** How many, and some of them by name. */
        public Object[] arguments() {
            var named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            return new Object[] {names.size(), names.size() > NAMED ? named + " …" : named};
        }
    }

    /** What stands in the way now; empty if nothing does. */
    public List<Gap> gaps(CaseId id) {
        var gaps = new ArrayList<Gap>();
        var casefile = casefiles.get(id);
        if (casefile.statistics() == null) {
            return List.of(new Gap("certification.county.ready.figures", List.of()));
        }
        var result = indicators.judge(id);
        add(gaps, "certification.county.ready.unconfirmed", figures.unconfirmed(id));
        add(
                gaps,
                "certification.county.ready.unstated",
                result.items().stream()
                        .filter(item -> item.claim() == null)
                        .map(item -> item.item())
                        .toList());
        add(
                gaps,
                "certification.county.ready.notMet",
                result.items().stream()
                        .filter(item -> item.claim() != null)
                        .map(item -> item.item())
                        .toList());
        add(gaps, "certification.county.ready.noDocument", documents.itemsWithout(id));
        if (rounds.get(casefile.round()).queries() == QueryRule.EXPLAINED) {
            add(gaps, "certification.county.ready.unexplained", unexplained(id));
        }
        if (gaps.isEmpty() && !result.met()) {
            gaps.add(new Gap("certification.county.ready.resource", List.of()));
        }
        return gaps;
    }

    /** The ids of the queries on the figures that nobody has explained. */
    public List<String> unexplained(CaseId id) {
        return queries.unexplained(id).stream().map(Query::id).toList();
    }

    /**
     * Requires that nothing stands in the way, and keeps the calculation anew if anything changed since the last.
     *
     * @throws Refusal naming the first gap
     */
    void require(Actor actor, CaseId id) {
        gaps(id).stream().findFirst().ifPresent(gap -> {
            throw Refusal.conflict(gap.key(), gap.arguments());
        });
        var digest = casefiles.digest(id).value();
        if (indicators
                .latest(id)
                .filter(kept -> kept.value().digest().equals(digest))
                .isEmpty()) {
            indicators.calculate(id, actor);
        }
    }

    private static void add(List<Gap> gaps, String key, Collection<String> names) {
        if (!names.isEmpty()) {
            gaps.add(new Gap(key, List.copyOf(names)));
        }
    }
}
