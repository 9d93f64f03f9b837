package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.CalculationSheets;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Lineages;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statements;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
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
    private final Lineages lineages;
    private final GivenItems given;
    private final Statements statements;

    CaseResults(
            Casefiles casefiles,
            Statistics statistics,
            Editions editions,
            Assessments assessments,
            CalculationSheets sheets,
            Lineages lineages,
            GivenItems given,
            Statements statements) {
        this.given = given;
        this.statements = statements;
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.editions = editions;
        this.assessments = assessments;
        this.sheets = sheets;
        this.lineages = lineages;
    }

    /**
     * The assessment of the figures that count now, with what is stated and surveyed of the items that figures do not decide;
     * absent before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<CountyAssessment> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return Optional.ofNullable(casefile.statistics()).map(figures -> {
            var edition = editions.get(casefile.edition());
            return assessments.assess(statistics.get(figures), edition, given.of(actor, id, edition));
        });
    }

    /**
     * Every item that the county states, as it is computed beside what is stated; none before the first import.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public List<ItemComparison> comparisons(Actor actor, CaseId id) {
        var stated = statements.of(actor, id).stream()
                .filter(one -> one.item().stated())
                .collect(Collectors.toMap(one -> one.item().code(), Statements.Stated::statement));
        return of(actor, id).map(CountyAssessment::items).orElse(List.of()).stream()
                .filter(item -> stated.containsKey(item.item()))
                .map(item -> new ItemComparison(item, Objects.requireNonNull(stated.get(item.item()))))
                .toList();
    }

    /** One of them; absent before the first import, and for an item that the county does not state. */
    public Optional<ItemComparison> comparison(Actor actor, CaseId id, String item) {
        return comparisons(actor, id).stream()
                .filter(one -> one.computed().item().equals(item))
                .findFirst();
    }

    /**
     * Where every number of the assessment comes from, down to the cells of the workbook.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case, or there was no import yet
     */
    public LineageSource lineages(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var figures = Optional.ofNullable(casefile.statistics())
                .orElseThrow(() -> Refusal.notFound("certification.results.none"));
        var edition = editions.get(casefile.edition());
        return lineages.of(figures, edition, given.of(actor, id, edition));
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
