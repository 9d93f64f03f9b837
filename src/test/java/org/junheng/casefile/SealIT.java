package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.platform.engine.Command;
import org.junheng.platform.engine.Todo;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.StoredCells;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of a case, and that nothing decided on them survives their change. */
@IntegrationTest
class SealIT {

    private static final SchoolCode SCHOOL = new SchoolCode("2132101013");

    @Autowired
    CaseStatistics statistics;

    @Autowired
    Casefiles casefiles;

    @Autowired
    SchoolSheets sheets;

    @Autowired
    SealGuard guard;

    @Autowired
    CaseFixture cases;

    @Autowired
    StoredCells stored;

    @Autowired
    JdbcClient jdbc;

    RegionCode county = RegionCode.NATION;
    CaseId id = CaseId.create();
    Actor editor = editor(county);

    @BeforeEach
    void openCase() {
        county = cases.freeCounty();
        editor = editor(county);
        id = cases.open(county);
    }

    @Test
    void A_workbook_without_errors_counts_and_one_can_go_back_to_it() throws IOException {
        var first = adopted();
        var corrected = statistics.correct(editor, id, List.of(correction("999")));
        assertThat(casefiles.get(id).statistics()).isEqualTo(corrected).isNotEqualTo(first);

        statistics.goBack(editor, id, first);

        assertThat(casefiles.get(id).statistics()).isEqualTo(first);
        assertThat(statistics.adoptions(editor, id))
                .extracting(CaseStatistics.Adoption::origin)
                .containsExactly(
                        CaseStatistics.Origin.IMPORT, CaseStatistics.Origin.CORRECTION, CaseStatistics.Origin.RESTORED);
    }

    @Test
    void Figures_of_another_county_never_count() throws IOException {
        var foreign = adopted();
        var neighbour = cases.freeCounty();
        var other = cases.open(neighbour);

        assertRefused(Refusal.Kind.NOT_FOUND, () -> statistics.goBack(editor(neighbour), other, foreign));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> statistics.goBack(editor(neighbour), id, foreign));
    }

    @Test
    @Clause("signing-locks")
    void Locked_figures_are_neither_imported_nor_corrected_nor_restored() throws IOException {
        var first = adopted();
        casefiles.seal(id);

        assertRefused(Refusal.Kind.CONFLICT, this::adopted);
        assertRefused(Refusal.Kind.CONFLICT, () -> statistics.correct(editor, id, List.of(correction("999"))));
        assertRefused(Refusal.Kind.CONFLICT, () -> statistics.goBack(editor, id, first));

        casefiles.unlock(id, Set.of("G1"));
        assertRefused(Refusal.Kind.CONFLICT, () -> statistics.goBack(editor, id, first));
        casefiles.unlock(id, Set.of("R4"));
        assertThatCode(() -> statistics.goBack(editor, id, first)).doesNotThrowAnyException();
    }

    @Test
    @Clause("changed-cell")
    void One_stored_cell_changed_by_SQL_breaks_the_seal() throws IOException {
        var figures = adopted();
        casefiles.seal(id);
        assertThatCode(this::decide).doesNotThrowAnyException();

        stored.set(figures, SCHOOL, "PRIMARY_PUPILS", "1");

        assertRefused(Refusal.Kind.CONFLICT, this::decide);
    }

    @Test
    @Clause("changed-cell")
    void A_statement_slipped_in_by_SQL_breaks_the_seal() {
        casefiles.seal(id);

        jdbc.sql("insert into statement values (?, 'G1', 1, 'MET', null, 'slipped in', 'a', 'a', null, now())")
                .param(id.value())
                .update();

        assertRefused(Refusal.Kind.CONFLICT, this::decide);
    }

    @Test
    void A_school_sees_and_confirms_its_own_sheet_and_nothing_else_of_the_case() throws IOException {
        adopted();
        var head = ActorFixture.school(county, SCHOOL.value());
        var stranger = ActorFixture.school(county, "9999999999");

        var own = sheets.own(head);

        assertThat(own).singleElement().satisfies(sheet -> {
            assertThat(sheet.row().code()).isEqualTo(SCHOOL);
            assertThat(sheet.confirmation()).isEmpty();
        });
        assertThat(sheets.own(stranger)).isEmpty();
        assertRefused(Refusal.Kind.NOT_FOUND, () -> sheets.confirm(stranger, own.getFirst(), "somebody"));
        assertRefused(Refusal.Kind.INVALID, () -> sheets.confirm(head, own.getFirst(), " "));

        sheets.confirm(head, own.getFirst(), "the head");

        assertThat(sheets.own(head).getFirst().confirmation())
                .hasValueSatisfying(
                        confirmation -> assertThat(confirmation.head()).isEqualTo("the head"));
    }

    @Test
    void A_corrected_row_asks_its_school_again() throws IOException {
        adopted();
        var head = ActorFixture.school(county, SCHOOL.value());
        var read = sheets.own(head).getFirst();
        sheets.confirm(head, read, "the head");

        statistics.correct(editor, id, List.of(correction("999")));

        assertThat(sheets.own(head).getFirst().confirmation()).isEmpty();
        assertRefused(Refusal.Kind.CONFLICT, () -> sheets.confirm(head, read, "the head"));
    }

    private StatisticsId adopted() throws IOException {
        try (var workbook = new ClassPathResource("counties/county-meets.xlsx").getInputStream()) {
            return statistics
                    .importWorkbook(editor, id, "county-meets.xlsx", workbook)
                    .statistics()
                    .orElseThrow();
        }
    }

    private static Correction correction(String rooms) {
        return Correction.of(SCHOOL, Column.MULTIMEDIA_ROOMS, rooms, "miscounted", null);
    }

    private void decide() {
        var todo = new Todo(
                "task",
                id.toString(),
                "city-review",
                "userTask_takeUp",
                "take up",
                "tasks/take-up",
                county,
                "case",
                "2026",
                null,
                Instant.EPOCH,
                null,
                Set.of(),
                null,
                Todo.State.OPEN,
                null,
                null);
        guard.check(editor, new Command.Complete(todo, "ACCEPT"));
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
