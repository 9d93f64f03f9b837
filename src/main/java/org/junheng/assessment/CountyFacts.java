package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Setting;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;

/** What a county reports, as the rules on items other than R1–R7 read it: campuses merged, schools out of scope left out. */
final class CountyFacts {

    private final CountyStatistics statistics;
    private final Edition edition;
    private final List<SchoolFacts> schools;
    private final List<SchoolFacts> teaching;

    CountyFacts(CountyStatistics statistics, Edition edition) {
        this.statistics = statistics;
        this.edition = edition;
        this.schools = statistics.merged().stream()
                .filter(school -> edition.scope().privateSchools() || !school.isPrivate())
                .map(SchoolFacts::new)
                .toList();
        this.teaching = schools.stream().filter(SchoolFacts::teaches).toList();
    }

    Edition edition() {
        return edition;
    }

    Optional<BigDecimal> figure(CountyFigure figure) {
        return statistics.figure(figure);
    }

    /** Every school of compulsory education with pupils, teaching points of any size among them. */
    List<SchoolFacts> schools() {
        return teaching;
    }

    /** The schools of which a stage may be judged on R1–R7: no teaching point that is known to be below the minimum. */
    List<SchoolFacts> judgedSchools() {
        var minimum = edition.scope().teachingPointMinimum();
        return schools().stream()
                .filter(school -> school.isJudged(minimum).orElse(true))
                .toList();
    }

    /** Every school with teachers of compulsory education: special schools too. */
    List<SchoolFacts> employers() {
        return schools.stream()
                .filter(school -> school.teaches() || school.isSpecial())
                .toList();
    }

    /** Whether there may be a public school of this stage in this setting; only if all rows were read can it be denied. */
    boolean mayHave(Setting setting, Stage stage) {
        return statistics.unreadable() > 0
                || schools().stream()
                        .filter(school -> !school.school().isPrivate())
                        .filter(school -> school.stages().contains(stage))
                        .anyMatch(school ->
                                school.school().setting().map(setting::equals).orElse(true));
    }

    /** Whether rows could not be read, so that nothing that asks all schools is met. */
    boolean isIncomplete() {
        return statistics.unreadable() > 0;
    }
}
