package org.junheng.certification;

import java.util.Optional;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.CalculationSheets;
import org.junheng.assessment.CountyAssessment;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** What a case's figures come to against its edition; calculated anew whenever it is asked for. */
@Service
public class CaseResults {

    private final Casefiles casefiles;
    private final Statistics statistics;
    private final Editions editions;
    private final Assessments assessments;
    private final CalculationSheets sheets;

    CaseResults(
            Casefiles casefiles,
            Statistics statistics,
            Editions editions,
            Assessments assessments,
            CalculationSheets sheets) {
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.editions = editions;
        this.assessments = assessments;
        this.sheets = sheets;
    }

    /**
     * The assessment of the figures that count now; absent before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<CountyAssessment> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return Optional.ofNullable(casefile.statistics())
                .map(figures -> assessments.assess(statistics.get(figures), editions.get(casefile.edition())));
    }

    /**
     * The same calculation as a workbook of live formulas (核算底稿), an xlsx file; absent before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<byte[]> worksheet(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return Optional.ofNullable(casefile.statistics())
                .map(figures -> sheets.of(statistics.get(figures), editions.get(casefile.edition())));
    }
}
