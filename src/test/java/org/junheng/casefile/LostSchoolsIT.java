package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.LostSchool;
import org.junheng.schooldata.Query;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.StoredCells;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Two years of one county, in the second of which three schools are missing. */
@IntegrationTest
class LostSchoolsIT {

    private static final SchoolCode RECODED = new SchoolCode("9999999999");

    @Autowired
    CaseStatistics cases;

    @Autowired
    LastYearImports lastYear;

    @Autowired
    Statistics statistics;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture fixture;

    @Autowired
    StoredCells stored;

    RegionCode county = NATION;
    CaseId id = CaseId.create();
    List<School> rows = List.of();

    /** The first school gets another code, the second and third are there no longer. */
    @BeforeEach
    void importTwoYears() throws IOException {
        county = fixture.freeCounty();
        id = fixture.open(county);
        try (var workbook = workbook()) {
            lastYear.importWorkbook(editor(county), id, "2025.xlsx", workbook);
        }
        assertThat(casefiles.get(id).statistics()).isNull();
        try (var workbook = workbook()) {
            cases.importWorkbook(editor(county), id, "2026.xlsx", workbook);
        }
        var figures = figures();
        rows = now().schools();
        stored.set(figures, code(0), "CODE", "9999999999");
        stored.remove(figures, code(1));
        stored.remove(figures, code(2));
    }

    @Test
    void Missing_schools_are_listed_with_the_new_one_that_bears_the_name() {
        var lost = cases.lost(editor(county), id);

        assertThat(lost).extracting(gone -> gone.row().code()).containsExactly(code(0), code(1), code(2));
        assertThat(lost.getFirst().likely()).map(School::code).hasValue(RECODED);
        assertThat(lost.get(1).likely()).isEmpty();
        assertThat(lost).allMatch(gone -> gone.succession().isEmpty());
        assertThat(rules()).contains("SCHOOLS_LOST", "SCHOOLS_ADDED");
    }

    @Test
    void What_is_said_once_brings_last_year_under_this_years_codes() {
        var into = code(3);
        var own = last().school(into).orElseThrow();
        say(0, RECODED);
        say(1, into);
        say(2, null);

        assertThat(rules()).doesNotContain("SCHOOLS_LOST", "SCHOOLS_ADDED");
        assertThat(last().school(RECODED))
                .map(School::name)
                .hasValue(rows.getFirst().name());
        assertThat(last().school(code(2))).isEmpty();
        var merged = last().school(into).orElseThrow();
        assertThat(area(merged)).isEqualByComparingTo(area(own).add(area(rows.get(1))));
        assertThat(cases.lost(editor(county), id))
                .extracting(gone -> gone.succession().isPresent())
                .containsExactly(true, true, true);
    }

    @Test
    void The_last_word_counts() {
        say(0, null);
        say(0, RECODED);

        assertThat(cases.lost(editor(county), id).getFirst().succession())
                .hasValueSatisfying(said -> assertThat(said.school()).hasValue(RECODED));
    }

    @Test
    void Only_the_bureau_says_it_of_missing_schools_and_while_the_figures_are_open() {
        var reviewer = actor(Role.CITY_REVIEWER, city(county));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> cases.say(reviewer, id, code(0), RECODED));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> cases.lost(editor(fixture.freeCounty()), id));
        assertRefused(Refusal.Kind.INVALID, () -> say(5, RECODED));
        assertRefused(Refusal.Kind.INVALID, () -> say(0, code(1)));

        casefiles.seal(id);
        assertRefused(Refusal.Kind.CONFLICT, () -> say(0, RECODED));
        assertThat(cases.lost(reviewer, id)).extracting(LostSchool::succession).allMatch(Optional::isEmpty);
    }

    private void say(int school, @Nullable SchoolCode carriedOn) {
        cases.say(editor(county), id, code(school), carriedOn);
    }

    private SchoolCode code(int school) {
        return rows.get(school).code();
    }

    private StatisticsId figures() {
        return Objects.requireNonNull(casefiles.get(id).statistics());
    }

    private CountyStatistics now() {
        return statistics.get(figures());
    }

    private CountyStatistics last() {
        return statistics.lastYear(figures()).orElseThrow();
    }

    private List<String> rules() {
        return statistics.queries(figures()).stream().map(Query::rule).toList();
    }

    private static BigDecimal area(School school) {
        return school.amount(Column.TEACHING_AREA).orElseThrow();
    }

    private static InputStream workbook() throws IOException {
        return new ClassPathResource("counties/county-meets.xlsx").getInputStream();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
