package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.CalculationSheets;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Lineages;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statements;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
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
     * The items that are not met, or cannot be decided, by all that is known of the case, in the standard's order.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case, or there was no import yet
     */
    public List<ItemVerdict> unsettled(Actor actor, CaseId id) {
        return of(actor, id).orElseThrow(() -> Refusal.notFound("certification.results.none")).items().stream()
                .filter(item -> item.verdict() != Verdict.MET)
                .toList();
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
     * Where the numbers of a calculation of the past come from, by the figures it was made of; what people say is left out.
     *
     * @param figures the id of the version of the statistics that it was made of
     * @throws org.junheng.shared.Refusal if the actor may not know of the case, or they are no figures of its county
     */
    public LineageSource lineages(Actor actor, CaseId id, String figures) {
        var casefile = casefiles.get(actor, id);
        var version = statistics.version(new StatisticsId(UUID.fromString(figures)));
        if (!version.county().equals(casefile.county())) {
            throw Refusal.notFound("certification.results.none");
        }
        return lineages.of(version.id(), editions.get(casefile.edition()), List.of());
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
