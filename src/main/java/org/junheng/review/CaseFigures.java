package org.junheng.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.CountyAssessment;
import org.junheng.casefile.Casefile;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** The school statistics of a case and what they amount to. */
@Component
class CaseFigures {

    private final Statistics statistics;
    private final Assessments assessments;
    private final Editions editions;

    CaseFigures(Statistics statistics, Assessments assessments, Editions editions) {
        this.statistics = statistics;
        this.assessments = assessments;
        this.editions = editions;
    }

    Optional<CountyStatistics> of(Casefile casefile) {
        return of(casefile.statistics());
    }

    Optional<CountyStatistics> of(@Nullable StatisticsId id) {
        return Optional.ofNullable(id).map(statistics::get);
    }

    Optional<CountyAssessment> assessment(Casefile casefile) {
        return assessment(casefile.statistics(), casefile.edition());
    }

    Optional<CountyAssessment> assessment(@Nullable StatisticsId id, EditionId edition) {
        return of(id).map(figures -> assessments.assess(figures, editions.get(edition)));
    }
}
