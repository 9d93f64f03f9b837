package org.junheng.certification;

import java.util.List;
import java.util.Optional;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Lineages;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** Figures of newer school years beside the frozen ones of cases, for whoever may see a county's statistics at all. */
@Service
public class NewerYears {

    private final Casefiles casefiles;
    private final Statistics statistics;
    private final Assessments assessments;
    private final Lineages lineages;
    private final Editions editions;

    NewerYears(
            Casefiles casefiles, Statistics statistics, Assessments assessments, Lineages lineages, Editions editions) {
        this.lineages = lineages;
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.assessments = assessments;
        this.editions = editions;
    }

    /**
     * The newest figures of a later school year than the case's; empty if there are none that the actor may see, or the case has
     * none itself.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public Optional<NewerYear> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var own = casefile.statistics();
        if (own == null) {
            return Optional.empty();
        }
        var frozen = statistics.get(own);
        var edition = editions.get(casefile.edition());
        return statistics
                .newer(actor, casefile.county(), frozen.year())
                .map(version -> new NewerYear(
                        assessments.assess(frozen, edition),
                        assessments.assess(statistics.get(version.id()), edition),
                        version));
    }

    /** Where the numbers of both years come from. */
    public record BothLineages(LineageSource frozen, LineageSource newest) {}

    /**
     * Where the numbers of the case's year and of the newest come from, followed only when somebody asks.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case, or there are no newer figures
     */
    public BothLineages lineages(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var own = Optional.ofNullable(casefile.statistics()).orElseThrow(NewerYears::none);
        var edition = editions.get(casefile.edition());
        var newer = statistics
                .newer(actor, casefile.county(), statistics.version(own).year())
                .orElseThrow(NewerYears::none);
        return new BothLineages(
                LineageSource.deferred(() -> lineages.of(own, edition, List.of())),
                LineageSource.deferred(() -> lineages.of(newer.id(), edition, List.of())));
    }

    private static Refusal none() {
        return Refusal.notFound("certification.newer.none");
    }
}
