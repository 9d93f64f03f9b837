package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.school;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What looks odd in the figures is explained by the county, and read with the case by everybody above it. */
@IntegrationTest
class CaseQueriesIT {

    private static final SchoolCode SCHOOL = new SchoolCode("2132101013");
    private static final String WORDS = "新校区本年投用，已核对基表";

    @Autowired
    CaseQueries queries;

    @Autowired
    CaseStatistics statistics;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    CaseFixture cases;

    @Autowired
    JdbcClient jdbc;

    RegionCode county = NATION;
    CaseId id = CaseId.create();

    @BeforeEach
    void importFigures() throws IOException {
        county = cases.freeCounty();
        id = cases.open(county);
        try (var workbook = new ClassPathResource("counties/county-meets.xlsx").getInputStream()) {
            statistics.importWorkbook(editor(county), id, "county-meets.xlsx", workbook);
        }
    }

    @Test
    @Clause("queries-explained")
    void Every_query_is_open_until_it_is_explained_and_the_explanation_is_read_above() {
        var raised = queries.of(editor(county), id);
        assertThat(raised)
                .hasSizeGreaterThan(1)
                .allMatch(one -> one.explanation().isEmpty());

        explain(raised.getFirst());

        for (var reader : List.of(actor(Role.CITY_REVIEWER, city(county)), actor(Role.NATION_OFFICER, NATION))) {
            assertThat(queries.of(reader, id).getFirst().explanation())
                    .map(QueryExplanation::explanation)
                    .hasValue(WORDS);
        }
        assertThat(queries.unexplained(id)).hasSize(raised.size() - 1);
        assertThat(log.of(editor(county), id)).extracting(LogEntry::action).contains("casefile.log.queries-explained");
    }

    @Test
    void Several_are_explained_at_once_or_none_of_them() {
        var raised = queries.of(editor(county), id);

        assertRefused(
                Refusal.Kind.INVALID,
                () -> queries.explain(
                        editor(county), id, draft(List.of(idOf(raised.getFirst()), "NO_SUCH:query"), WORDS, null)));
        assertThat(queries.unexplained(id)).hasSameSizeAs(raised);

        queries.explain(
                editor(county),
                id,
                draft(raised.stream().map(CaseQueriesIT::idOf).toList(), WORDS, null));
        assertThat(queries.unexplained(id)).isEmpty();
    }

    @Test
    @Clause("queries-explained")
    void An_explanation_is_void_once_the_figures_it_explains_change_and_stays_readable() {
        roomsAre("999");
        var asked = aboutRooms();
        explain(asked);
        assertThat(aboutRooms().explanation()).isPresent();

        roomsAre("998");

        assertThat(aboutRooms().query().id()).isEqualTo(asked.query().id());
        assertThat(aboutRooms().explanation()).isEmpty();
        assertThat(aboutRooms().outdated()).map(QueryExplanation::explanation).hasValue(WORDS);
    }

    @Test
    void Nobody_explains_figures_he_has_not_read() {
        var asked = queries.of(editor(county), id).getFirst();
        var read = casefiles.get(id).statistics();
        roomsAre("999");

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> queries.explain(editor(county), id, draft(List.of(idOf(asked)), WORDS, read)));
    }

    @Test
    void Only_the_bureau_explains_and_only_while_the_figures_are_open() {
        var asked = queries.of(editor(county), id).getFirst();
        var draft = draft(List.of(idOf(asked)), WORDS, null);

        for (var other : List.of(department(county, "FINANCE"), actor(Role.CITY_REVIEWER, city(county)))) {
            assertRefused(Refusal.Kind.FORBIDDEN, () -> queries.explain(other, id, draft));
            assertThat(queries.mayExplain(other, id)).isFalse();
        }
        assertRefused(Refusal.Kind.NOT_FOUND, () -> queries.explain(school(county, SCHOOL.value()), id, draft));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> queries.of(editor(cases.freeCounty()), id));

        casefiles.seal(id);
        assertRefused(Refusal.Kind.CONFLICT, () -> queries.explain(editor(county), id, draft));
        assertThat(queries.mayExplain(editor(county), id)).isFalse();

        casefiles.unlock(id, Set.of("R1"));
        explain(asked);
    }

    @Test
    void Words_are_needed_and_not_too_many() {
        var asked = List.of(idOf(queries.of(editor(county), id).getFirst()));

        assertRefused(Refusal.Kind.INVALID, () -> queries.explain(editor(county), id, draft(asked, "  ", null)));
        assertRefused(
                Refusal.Kind.INVALID, () -> queries.explain(editor(county), id, draft(asked, "字".repeat(1001), null)));
        assertRefused(Refusal.Kind.INVALID, () -> queries.explain(editor(county), id, draft(List.of(), WORDS, null)));
    }

    @Test
    void The_digest_covers_explanations_and_none_is_ever_changed() {
        var before = casefiles.digest(id);
        explain(queries.of(editor(county), id).getFirst());

        assertThat(casefiles.digest(id)).isNotEqualTo(before);
        assertThatThrownBy(() -> jdbc.sql("update query_explanation set explanation = 'x' where case_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("append-only");
    }

    private void explain(ExplainedQuery asked) {
        queries.explain(editor(county), id, draft(List.of(idOf(asked)), WORDS, null));
    }

    private void roomsAre(String rooms) {
        var correction = Correction.of(SCHOOL, Column.MULTIMEDIA_ROOMS, rooms, "miscounted", null);
        statistics.correct(editor(county), id, List.of(correction));
    }

    private ExplainedQuery aboutRooms() {
        return queries.of(editor(county), id).stream()
                .filter(one -> one.query().rule().equals("MULTIMEDIA_OVER_CLASSES"))
                .filter(one -> one.query().school().equals(SCHOOL.value()))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(ExplainedQuery one) {
        return one.query().id();
    }

    private static CaseQueries.Draft draft(List<String> queries, String words, @Nullable StatisticsId basedOn) {
        return new CaseQueries.Draft(queries, words, basedOn);
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
