package org.junheng.certification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junheng.assessment.Assessments;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.StepRecord;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** Does the calculations of the past again (复算): from the same figures and edition, every verdict and number has to be the same. */
@Service
public class Recomputations {

    private final Casefiles casefiles;
    private final Indicators indicators;
    private final Statistics statistics;
    private final Assessments assessments;
    private final Editions editions;

    Recomputations(
            Casefiles casefiles,
            Indicators indicators,
            Statistics statistics,
            Assessments assessments,
            Editions editions) {
        this.casefiles = casefiles;
        this.indicators = indicators;
        this.statistics = statistics;
        this.assessments = assessments;
        this.editions = editions;
    }

    /**
     * Every calculation that was kept of a case, done again; the first first.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Recomputation> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return indicators.all(id).stream()
                .filter(kept -> kept.value().figures() != null && kept.value().assessment() != null)
                .map(kept -> again(casefile, kept))
                .toList();
    }

    /** One calculation of a case, the one that was done from these figures at that time. */
    Recomputation of(Actor actor, CaseId id, StatisticsId figures, Instant at) {
        var casefile = casefiles.get(actor, id);
        return indicators.all(id).stream()
                .filter(kept -> kept.at().equals(at)
                        && figures.toString().equals(kept.value().figures()))
                .findFirst()
                .map(kept -> again(casefile, kept))
                .orElseThrow();
    }

    private Recomputation again(Casefile casefile, StepRecord<IndicatorResult> kept) {
        var then = kept.value();
        var figures = new StatisticsId(UUID.fromString(Objects.requireNonNull(then.figures())));
        var now = assessments.assess(statistics.get(figures), editions.get(casefile.edition()));
        return new Recomputation(
                statistics.version(figures).number(),
                kept.at(),
                kept.byName(),
                new Digest(Objects.requireNonNull(then.assessment())),
                now.digest());
    }
}
