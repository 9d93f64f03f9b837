package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.certification.ReliefClaims.ReliefClaim;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is met by a limit of relief alone is promised to be met without it in three years. */
@IntegrationTest
class RuledPromisesIT {

    @Autowired
    RuledPromises promises;

    @Autowired
    Reliefs reliefs;

    @Autowired
    CountyFigures figures;

    @Autowired
    CaseStatistics statistics;

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    Clock clock;

    CaseId id = CaseId.create();
    School school = new School(Map.of(Column.CODE, "0000000000", Column.KIND, "PRIMARY"));

    @BeforeEach
    void importFigures() {
        id = cases.open();
        county.importWorkbook(id, CountyAtWork.MEETS);
        school = figures.adopted(id).schools().stream()
                .filter(one -> one.kind() == SchoolKind.PRIMARY && !one.isCampus())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("promise-tracked")
    void A_school_too_large_for_the_rule_and_old_enough_for_the_relief_promises() {
        assertThat(about("G4")).isEmpty();

        correct(Column.BUILT, "2010");
        correct(Column.PRIMARY_PUPILS, "2300");
        promises.note(county.editorOf(id), id);

        assertThat(about("G4"))
                .extracting(RuledPromise::schoolName, RuledPromise::until)
                .containsExactly(tuple(school.name(), LocalDate.now(clock).plusYears(3)));
    }

    @Test
    void What_the_figures_no_longer_rest_on_is_promised_no_longer() {
        correct(Column.BUILT, "2010");
        correct(Column.PRIMARY_PUPILS, "2300");
        promises.note(county.editorOf(id), id);
        promises.note(county.editorOf(id), id);
        assertThat(about("G4")).hasSize(1);

        correct(Column.PRIMARY_PUPILS, "2000");
        promises.note(county.editorOf(id), id);

        assertThat(about("G4")).isEmpty();
    }

    @Test
    void A_school_that_even_the_relief_does_not_help_promises_nothing() {
        correct(Column.BUILT, "2010");
        correct(Column.PRIMARY_PUPILS, "2401");
        promises.note(county.editorOf(id), id);

        assertThat(about("G4")).isEmpty();
    }

    @Test
    @Clause("promise-tracked")
    void A_relief_that_was_claimed_with_a_promise_is_not_listed_twice() {
        correct(Column.DENSE_CENTRE, "是");
        correct(Column.BORROWED_SPORT_AREA, "500");
        promises.note(county.editorOf(id), id);
        assertThat(about("R5"))
                .extracting(RuledPromise::school)
                .contains(school.code().value());

        var claim = new ReliefClaim(
                school.code().value(),
                ReliefClaims.Kind.R5,
                null,
                BigDecimal.valueOf(600),
                "中心城区",
                "扩建运动场地",
                LocalDate.now(clock).plusYears(2));
        reliefs.claim(county.editorOf(id), id, new ReliefClaims(List.of(claim), null));
        promises.note(county.editorOf(id), id);

        assertThat(reliefs.promises(id)).hasSize(1);
        assertThat(about("R5"))
                .extracting(RuledPromise::school)
                .doesNotContain(school.code().value());
    }

    private List<RuledPromise> about(String item) {
        return promises.of(id).stream().filter(one -> one.item().equals(item)).toList();
    }

    private void correct(Column column, String value) {
        statistics.correct(county.editorOf(id), id, List.of(Correction.of(school.code(), column, value, "重新清点", null)));
    }
}
