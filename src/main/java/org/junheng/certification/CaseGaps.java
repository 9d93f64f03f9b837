package org.junheng.certification;

import java.util.Optional;
import org.junheng.assessment.PlanCosts;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.planning.GapAnalyses;
import org.junheng.planning.GapAnalysis;
import org.junheng.planning.UnitCosts;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** What a case's figures lack against its edition; calculated anew whenever it is asked for. */
@Service
public class CaseGaps {

    private final Casefiles casefiles;
    private final CaseResults results;
    private final Statistics statistics;
    private final Editions editions;
    private final GapAnalyses analyses;
    private final UnitCosts costs;

    CaseGaps(
            Casefiles casefiles,
            CaseResults results,
            Statistics statistics,
            Editions editions,
            GapAnalyses analyses,
            UnitCosts costs) {
        this.casefiles = casefiles;
        this.results = results;
        this.statistics = statistics;
        this.editions = editions;
        this.analyses = analyses;
        this.costs = costs;
    }

    /**
     * The gaps under the county's unit costs; absent before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<GapAnalysis> of(Actor actor, CaseId id) {
        return of(actor, id, costs.of(casefiles.get(actor, id).county()));
    }

    /**
     * The gaps under these unit costs; absent before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<GapAnalysis> of(Actor actor, CaseId id, PlanCosts prices) {
        var casefile = casefiles.get(actor, id);
        return Optional.ofNullable(casefile.statistics())
                .flatMap(figures -> results.of(actor, id)
                        .map(assessment -> analyses.of(
                                statistics.get(figures), assessment, editions.get(casefile.edition()), prices)));
    }
}
