package org.junheng.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.Finding;
import org.junheng.assessment.ItemVerdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes the promises that the standard attaches to every relief which a county's figures rest on (附三年承诺), but for those that
 * the county has claimed with a promise of its own ({@link Reliefs}).
 */
@Service
public class RuledPromises {

    private final Casefiles casefiles;
    private final CountyFigures figures;
    private final Assessments assessments;
    private final Editions editions;
    private final RuledPromiseRepository repository;
    private final PromiseRepository claimed;
    private final Clock clock;

    RuledPromises(
            Casefiles casefiles,
            CountyFigures figures,
            Assessments assessments,
            Editions editions,
            RuledPromiseRepository repository,
            PromiseRepository claimed,
            Clock clock) {
        this.casefiles = casefiles;
        this.figures = figures;
        this.assessments = assessments;
        this.editions = editions;
        this.repository = repository;
        this.claimed = claimed;
        this.clock = clock;
    }

    /** The promises noted when the case was put before its signers last. */
    public List<RuledPromise> of(CaseId id) {
        return repository.of(id);
    }

    /** Notes what the figures rest on now, in place of what was noted before. */
    @Transactional
    void note(Actor actor, CaseId id) {
        var content = figures.adopted(id);
        var edition = editions.get(casefiles.get(id).edition());
        var own = claimed.of(id);
        repository.replace(
                id,
                assessments.assess(content, edition).items().stream()
                        .flatMap(item -> promised(item)
                                .filter(finding -> own.stream().noneMatch(one -> covers(one, item, finding)))
                                .map(finding -> promise(actor, id, content, item, finding)))
                        .toList());
    }

    private static Stream<Finding> promised(ItemVerdict item) {
        return item.basis().findings().stream().filter(Finding::isPromised);
    }

    private static boolean covers(ReliefPromise promise, ItemVerdict item, Finding finding) {
        var school = finding.school();
        return promise.covers(item.item(), school == null ? null : school.value(), finding.stage());
    }

    private RuledPromise promise(Actor actor, CaseId id, CountyStatistics content, ItemVerdict item, Finding finding) {
        var years = Objects.requireNonNull(finding.limit().promiseYears());
        var school = Optional.ofNullable(finding.school());
        return new RuledPromise(
                id,
                item.item(),
                school.map(SchoolCode::value).orElse(null),
                school.flatMap(content::school).map(School::name).orElse(""),
                finding.stage(),
                finding.sentence(),
                LocalDate.now(clock).plusYears(years),
                actor.displayName(),
                clock.instant(),
                null);
    }
}
