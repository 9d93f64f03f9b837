package org.junheng.certification;

import java.util.Optional;
import org.junheng.assessment.PlanCosts;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.casefile.StepRecord;
import org.junheng.planning.GapAnalyses;
import org.junheng.planning.GapAnalysis;
import org.junheng.planning.KeptGap;
import org.junheng.planning.UnitCosts;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case's figures lack against its edition; calculated anew whenever it is asked for. */
@Service
public class CaseGaps {

    private static final RecordKind<KeptGap> KEPT = new RecordKind<>("gap", KeptGap.class);

    private final Casefiles casefiles;
    private final Records records;
    private final CaseResults results;
    private final Statistics statistics;
    private final Editions editions;
    private final GapAnalyses analyses;
    private final UnitCosts costs;

    CaseGaps(
            Casefiles casefiles,
            Records records,
            CaseResults results,
            Statistics statistics,
            Editions editions,
            GapAnalyses analyses,
            UnitCosts costs) {
        this.casefiles = casefiles;
        this.records = records;
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

    /**
     * Keeps what the county lacks now, as the start of its creation plan (创建计划); nothing before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    @Transactional
    public void keep(Actor actor, CaseId id) {
        var figures = casefiles.get(actor, id).statistics();
        if (figures != null) {
            of(actor, id).ifPresent(analysis -> records.put(id, KEPT, KeptGap.of(figures, analysis), actor));
        }
    }

    /**
     * The gaps that were kept last, when the county decided not to apply in the round (本轮不申报).
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<StepRecord<KeptGap>> kept(Actor actor, CaseId id) {
        return records.latest(casefiles.get(actor, id).id(), KEPT);
    }
}
