package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DescriptionsIT {

    @Autowired
    Descriptions descriptions;

    @Autowired
    BoxStates boxes;

    @Autowired
    Documents documents;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    CaseLog log;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    RegionCode county;
    Actor editor;
    CaseId id;
    int year;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        editor = editor(county);
        id = fixture.open(county);
        year = descriptions.years(casefiles.get(id)).getLast();
    }

    @Nested
    class What_is_said {

        @Test
        void At_first_is_what_the_name_says() {
            var document = fixture.add(editor, id, "G11", "G11-01 名册 %d年.txt".formatted(year), "甲");

            var said = counting(document);
            assertThat(said.title()).isEqualTo("名册 %d年".formatted(year));
            assertThat(said.places()).containsExactly(new Place("G11", year, 1, ""));
        }

        @Test
        void Counts_anew_and_what_was_said_before_is_kept() {
            var document = fixture.add(editor, id, "G11", "名册.txt", "甲");
            var said = said("交流轮岗教师名册", "更正所属期间", new Place("G11", year, 1, "1-3"), new Place("G10", null, 3, "7"));

            descriptions.describe(editor, document.id(), said);

            assertThat(counting(document)).isEqualTo(said);
            assertThat(descriptions.history(editor, document.id()))
                    .extracting(Described::revision)
                    .containsExactly(2, 1);
            assertThat(log.of(editor, id))
                    .anySatisfy(entry -> assertThat(entry.opinion()).isEqualTo("更正所属期间"));
            for (var sql : List.of("delete from document_place", "update document_description set title = 'x'")) {
                assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed or removed");
            }
        }

        @Test
        void Is_carried_to_the_next_version_with_its_reason() throws IOException {
            var first = fixture.add(editor, id, "G11", "名册.txt", "甲");
            descriptions.describe(editor, first.id(), said("名册", "", new Place("G11", year, 1, "1-3")));

            var second = documents.addVersion(editor, first.id(), "补盖公章", "名册.txt", EvidenceFixture.content("乙"));

            assertThat(counting(second).places()).containsExactly(new Place("G11", year, 1, "1-3"));
            assertThat(descriptions.history(editor, second.id()).getFirst())
                    .satisfies(last -> assertThat(last.description().reason()).isEqualTo("补盖公章"))
                    .satisfies(last -> assertThat(last.version()).isEqualTo(2));
        }

        @Test
        void Stays_when_a_corrected_file_comes_under_its_name() {
            var first = fixture.add(editor, id, "G11", "G11-01 名册.txt", "甲");
            var said = new Description(
                    "交流轮岗教师名册",
                    "人社局",
                    LocalDate.of(year, 3, 1),
                    new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30)),
                    Confidentiality.SENSITIVE,
                    "定密",
                    List.of(new Place("G11", year, 1, "1-3"), new Place("G10", null, 3, "7")));
            descriptions.describe(editor, first.id(), said);

            var second = fixture.add(editor, id, "G11", "G11-01 名册.txt", "乙");

            assertThat(second.series()).isEqualTo(first.series());
            assertThat(counting(second)).isEqualTo(said);
        }

        @Test
        void Changes_with_a_new_version_only_where_something_is_said() throws IOException {
            var first = fixture.add(editor, id, "G11", "名册.txt", "甲");
            var said = said("名册", "", new Place("G11", year, 1, "1-3"), new Place("G11", year - 1, 1, "4"));
            descriptions.describe(editor, first.id(), said);
            var pages = new DescriptionRequest(null, null, null, null, null, null, "更正", year - 1, null, "5-6", null);

            var second = documents.add(
                    editor, id, "G11", pages, "名册.txt", store -> store.receive(EvidenceFixture.content("乙")));

            assertThat(second.version()).isEqualTo(2);
            assertThat(counting(second).source()).isEqualTo("教育局");
            assertThat(counting(second).reason()).isEqualTo("更正");
            assertThat(counting(second).places())
                    .containsExactlyInAnyOrder(new Place("G11", year, 1, "1-3"), new Place("G11", year - 1, 1, "5-6"));
        }

        @Test
        void Of_another_box_is_not_asked_of_whoever_brings_the_next_version() {
            var finance = department(county, "FINANCE");
            var first = fixture.add(editor, id, "G8", "工资.txt", "甲");
            descriptions.describe(editor, first.id(), said("工资", "", Place.in("G8"), Place.in("G3")));

            var second = fixture.add(finance, id, "G8", "工资.txt", "乙");

            assertThat(counting(second).places()).containsExactly(Place.in("G8"), Place.in("G3"));
        }

        @Test
        void Names_the_year_that_the_case_does_not_look_back_on() {
            var document = fixture.add(editor, id, "G11", "G11-01 名册%d年.txt".formatted(year - 3), "甲");

            assertThat(counting(document).covers())
                    .isEqualTo(new Period(LocalDate.of(year - 3, 1, 1), LocalDate.of(year - 3, 12, 31)));
            assertThat(box("G11").outside()).containsExactly(document.id());
        }

        @Test
        void Is_part_of_what_the_county_signs() {
            var document = fixture.add(editor, id, "G11", "名册.txt", "甲");
            var before = casefiles.digest(id);
            descriptions.describe(editor, document.id(), said("名册", "", new Place("G11", year, 1, "1-3")));
            var described = casefiles.digest(id);
            descriptions.describe(editor, document.id(), said("名册", "", new Place("G11", year, 1, "1-4")));

            assertThat(Set.of(before, described, casefiles.digest(id))).hasSize(3);
        }

        @Test
        void Names_only_what_the_case_knows() {
            var document = fixture.add(editor, id, "G11", "名册.txt", "甲");

            assertRefused("evidence.description.year", document, new Place("G11", year - 3, null, ""));
            assertRefused("evidence.description.material", document, new Place("G11", null, 99, ""));
            assertRefused("evidence.boxUnknown", document, Place.in("G11"), Place.in("G16"));
            assertRefused("evidence.description.extraAlone", document, Place.in("G11"), Place.in("GENERAL"));
            assertRefused("evidence.description.otherBox", document, Place.in("G10"));
            assertRefused(
                    "evidence.description.placeTwice", document, Place.in("G11"), new Place("G11", null, null, "3"));
        }

        @Test
        void Is_said_by_those_who_may_fill_every_box_concerned() {
            var finance = department(county, "FINANCE");
            var document = fixture.add(finance, id, "G8", "工资.txt", "甲");

            assertThat(descriptions
                            .describe(finance, document.id(), said("工资", "", Place.in("G8"), Place.in("G7")))
                            .revision())
                    .isEqualTo(2);
            assertRefused(
                    "evidence.notYours",
                    () -> descriptions.describe(
                            finance, document.id(), said("工资", "", Place.in("G8"), Place.in("G3"))));
            descriptions.describe(editor, document.id(), said("工资", "", Place.in("G8"), Place.in("G3")));
            assertRefused(
                    "evidence.notYours",
                    () -> descriptions.describe(finance, document.id(), said("工资", "", Place.in("G8"))));
            casefiles.seal(id);
            assertRefused("evidence.closed", document, Place.in("G8"));
        }
    }

    @Nested
    class A_box {

        @Test
        void Is_missing_then_partly_filled_then_complete() {
            assertThat(box("G6").fill()).isEqualTo(BoxState.Fill.MISSING);
            var lacking = box("G6").lacking();
            assertThat(lacking).isEqualTo(6);

            fixture.add(editor, id, "G6", "G6-01 核定 %d年.txt".formatted(year), "甲");
            assertThat(box("G6").fill()).isEqualTo(BoxState.Fill.PARTLY);
            assertThat(box("G6").lacking()).isEqualTo(lacking - 1);

            for (var each : descriptions.years(casefiles.get(id))) {
                fixture.add(editor, id, "G6", "G6-01 核定 %d年.txt".formatted(each), "乙" + each);
                fixture.add(editor, id, "G6", "G6-02 名单 %d年.txt".formatted(each), "丙" + each);
            }
            assertThat(box("G6").fill()).isEqualTo(BoxState.Fill.COMPLETE);
        }

        @Test
        void Lacks_the_proof_of_the_figures_but_nothing_that_a_higher_level_finds_out() {
            assertThat(List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7"))
                    .allSatisfy(code -> assertThat(box(code).fill()).isEqualTo(BoxState.Fill.MISSING));
            assertThat(List.of("Q9", "S1"))
                    .allSatisfy(code -> assertThat(box(code).fill()).isEqualTo(BoxState.Fill.EMPTY));
        }

        @Test
        void Is_overdue_from_the_day_after_until_it_lacks_nothing() {
            boxes.setDue(editor, id, "G6", LocalDate.now(clock));
            assertThat(box("G6").isOverdue()).isFalse();

            due("G6", LocalDate.now(clock).minusDays(1));
            assertThat(box("G6").isOverdue()).isTrue();
            var document = fixture.add(editor, id, "G6", "核定.txt", "甲");
            assertThat(box("G6").isOverdue()).isTrue();
            descriptions.describe(
                    editor,
                    document.id(),
                    said(
                            "核定",
                            "",
                            Stream.of(year, year - 1, year - 2)
                                    .flatMap(each ->
                                            Stream.of(new Place("G6", each, 1, ""), new Place("G6", each, 2, "")))
                                    .toArray(Place[]::new)));

            assertThat(box("G6").fill()).isEqualTo(BoxState.Fill.COMPLETE);
            assertThat(box("G6").isOverdue()).isFalse();
        }

        private void due(String code, LocalDate day) {
            jdbc.sql("update box_due set due = ? where case_id = ? and box = ?")
                    .params(day, id.value(), code)
                    .update();
        }

        @Test
        void Is_filled_by_a_document_that_lies_in_another() {
            var document = fixture.add(editor, id, "G10", "编制.txt", "甲");
            descriptions.describe(
                    editor, document.id(), said("编制", "", Place.in("G10"), new Place("G11", year, 4, "12")));

            assertThat(box("G11").filed())
                    .singleElement()
                    .satisfies(filed -> assertThat(filed.places()).containsExactly(new Place("G11", year, 4, "12")));
            assertThat(documents.itemsWithout(id)).doesNotContain("G11");
        }

        @Test
        void Is_filled_for_every_year_by_a_document_that_tells_of_all() {
            var document = fixture.add(editor, id, "G6", "核定.txt", "甲");

            descriptions.describe(
                    editor, document.id(), covering(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31), null));

            assertThat(box("G6").ticks())
                    .filteredOn(tick -> tick.material().number() == 1)
                    .extracting(BoxState.Tick::isLacking)
                    .containsExactly(true, false, false);
        }

        @Test
        void Names_what_is_outside_its_years() {
            var document = fixture.add(editor, id, "G6", "核定.txt", "甲");
            descriptions.describe(
                    editor, document.id(), covering(LocalDate.of(year - 1, 9, 1), LocalDate.of(year, 8, 31), year));
            assertThat(box("G6").outside()).isEmpty();

            descriptions.describe(
                    editor,
                    document.id(),
                    covering(LocalDate.of(year - 1, 9, 1), LocalDate.of(year - 1, 12, 31), year));

            assertThat(box("G6").outside()).containsExactly(document.id());
        }

        @Test
        void Names_what_somebody_has_not_opened() throws IOException {
            var reviewer = actor(Role.CITY_REVIEWER, city(county));
            var document = fixture.add(editor, id, "G6", "核定.txt", "甲");
            assertThat(box("G6").unread()).isEmpty();
            assertThat(box(reviewer, "G6").unread()).containsExactly(document.id());

            documents.open(reviewer, document.id()).close();

            assertThat(box(reviewer, "G6").unread()).isEmpty();
        }

        @Test
        void Is_due_when_the_round_says_unless_the_bureau_says_otherwise() {
            var closes = rounds.get(casefiles.get(id).round()).closes();
            assertThat(box("G6").due()).isEqualTo(closes);
            var due = LocalDate.now(clock).plusDays(3);

            boxes.setDue(editor, id, "G6", due);

            assertThat(box("G6").due()).isEqualTo(due);
            assertThat(box("G7").due()).isEqualTo(closes);
            assertRefused("evidence.due.passed", () -> boxes.setDue(editor, id, "G6", due.minusDays(4)));
            assertRefused("evidence.due.notYours", () -> boxes.setDue(department(county, "FINANCE"), id, "G6", due));
        }
    }

    private Description counting(Document document) {
        return descriptions.counting(editor, document);
    }

    private BoxState box(String code) {
        return box(editor, code);
    }

    private BoxState box(Actor reader, String code) {
        return boxes.of(reader, id).stream()
                .filter(box -> box.box().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Description said(String title, String reason, Place... places) {
        return new Description(title, "教育局", null, null, Confidentiality.INTERNAL, reason, List.of(places));
    }

    private static Description covering(LocalDate from, LocalDate to, @Nullable Integer year) {
        return new Description(
                "核定",
                "",
                LocalDate.of(2020, 1, 1),
                new Period(from, to),
                Confidentiality.PUBLIC,
                "",
                List.of(new Place("G6", year, 1, "")));
    }

    private void assertRefused(String key, Document document, Place... places) {
        assertRefused(key, () -> descriptions.describe(editor, document.id(), said("名册", "", places)));
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
