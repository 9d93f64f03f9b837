package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;
import static org.junheng.casefile.ActorFixture.school;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.TextKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DocumentsIT {

    @Autowired
    Documents documents;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    Ledger ledger;

    @Autowired
    TaskService tasks;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    JdbcClient jdbc;

    RegionCode county;
    Actor editor;
    CaseId id;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        editor = editor(county);
        id = fixture.open(county);
    }

    @Test
    @Clause("ledger-complete")
    void Who_gave_and_who_read_a_document_is_in_the_ledger() throws IOException {
        var document = fixture.add(editor, id, "G1", "plan.txt", "read by the city " + id);
        var reviewer = actor(Role.CITY_REVIEWER, city(county));
        jdbc.sql("update casefile set state = 'CITY_REVIEW' where id = ?")
                .param(id.value())
                .update();

        documents.open(reviewer, document.id()).close();

        var sha256 = document.sha256().value();
        assertThat(ledger.of("UPLOAD", sha256)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(editor.name());
            assertThat(entry.fact("document")).isEqualTo(document.id().toString());
        });
        assertThat(ledger.of("READ", sha256))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(reviewer.name()));
    }

    @Nested
    class Versions {

        @Test
        void An_upload_under_a_new_name_is_the_first_version() throws IOException {
            var document = fixture.add(editor, id, "G3", "音乐教室.txt", "一间");

            assertThat(document.version()).isOne();
            assertThat(document.sha256()).isEqualTo(Digest.of("一间"));
            assertThat(document.type()).isEqualTo("text/plain");
            assertThat(document.isCurrent()).isTrue();
            assertThat(documents.list(editor, id)).containsExactly(document);
            assertThat(read(editor, document)).isEqualTo("一间");
        }

        @Test
        void An_upload_under_a_name_that_is_there_is_the_next_version_and_the_old_one_stays() throws IOException {
            var first = fixture.add(editor, id, "G3", "音乐教室.txt", "一间");
            var second = fixture.add(editor, id, "G3", "音乐教室.txt", "两间");
            var elsewhere = fixture.add(editor, id, "G4", "音乐教室.txt", "两间");

            assertThat(second.version()).isEqualTo(2);
            assertThat(second.series()).isEqualTo(first.id());
            assertThat(elsewhere.version()).isOne();
            assertThat(documents.get(editor, first.id()).replacedBy()).isEqualTo(second.id());
            assertThat(read(editor, first)).isEqualTo("一间");
            assertThat(read(editor, second)).isEqualTo("两间");
        }

        @Test
        void A_version_may_have_another_name_but_only_the_current_one_is_replaced() throws IOException {
            var first = fixture.add(editor, id, "G3", "草稿.txt", "一间");

            var second = documents.addVersion(editor, first.id(), "", "定稿.txt", EvidenceFixture.content("两间"));

            assertThat(second.version()).isEqualTo(2);
            assertThat(second.series()).isEqualTo(first.id());
            assertRefused(
                    "evidence.replacedMeanwhile",
                    () -> documents.addVersion(editor, first.id(), "", "三稿.txt", EvidenceFixture.content("三间")));
            assertThat(fixture.add(editor, id, "G3", "定稿.txt", "四间").version()).isEqualTo(3);
            assertThat(fixture.add(editor, id, "G3", "草稿.txt", "五间").version()).isOne();
        }

        @Test
        void Uploads_of_one_name_at_once_become_versions_in_a_row() throws Exception {
            try (var threads = Executors.newFixedThreadPool(6)) {
                var uploads = IntStream.range(0, 6)
                        .<Callable<Document>>mapToObj(
                                number -> () -> fixture.add(editor, id, "G3", "同名.txt", "内容" + number))
                        .toList();
                for (var upload : threads.invokeAll(uploads)) {
                    upload.get();
                }
            }

            assertThat(documents.list(editor, id)).extracting(Document::version).containsExactly(6, 5, 4, 3, 2, 1);
        }

        @Test
        void Every_version_is_an_attachment_of_the_root_process_and_an_entry_of_the_log() {
            var first = fixture.add(editor, id, "G3", "音乐教室.txt", "一间");
            var second = fixture.add(editor, id, "G3", "音乐教室.txt", "两间");

            assertThat(tasks.getProcessInstanceAttachments(fixture.rootProcess(id)))
                    .satisfiesExactlyInAnyOrder(
                            one -> assertThat(one.getUrl()).contains(first.id().toString()),
                            two -> assertThat(two.getUrl()).contains(second.id().toString()))
                    .allSatisfy(each -> assertThat(each.getName()).isEqualTo("音乐教室.txt"));
            assertThat(log.of(editor, id))
                    .filteredOn(entry -> entry.action().equals("evidence.log.added"))
                    .extracting(entry -> entry.stepName())
                    .containsExactly("G3 音乐教室.txt (V1)", "G3 音乐教室.txt (V2)");
        }

        @Test
        void Nothing_is_ever_changed_or_removed() {
            fixture.add(editor, id, "G3", "音乐教室.txt", "一间");

            for (var sql :
                    List.of("update document set box = 'G4'", "delete from document", "truncate document cascade")) {
                assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed or removed");
            }
        }
    }

    @Nested
    class What_is_taken {

        @ParameterizedTest
        @EnumSource(
                names = {"PDF", "PNG", "DOCX", "XLS", "OFD", "CSV_OF_A_CHINESE_SPREADSHEET"},
                value = SampleFile.class)
        void Files_of_the_types_taken(SampleFile sample) throws IOException {
            var content = sample.content();

            var document =
                    documents.add(editor, id, "G11", "材料." + sample.extension(), new ByteArrayInputStream(content));

            assertThat(document.type()).isEqualTo(sample.mediaType());
            assertThat(document.size()).isEqualTo(content.length);
        }

        @Test
        void No_program_that_is_called_PDF_and_nothing_is_left_of_it() throws IOException {
            var content = SampleFile.REFUSED_WINDOWS_PROGRAM.content();

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> documents.add(editor, id, "G11", "报告.pdf", new ByteArrayInputStream(content)))
                    .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID))
                    .satisfies(refusal ->
                            assertThat(refusal.arguments()).contains("报告.pdf", new TextKey("evidence.type.program")));

            assertThat(documents.list(editor, id)).isEmpty();
            assertThat(settings.directory().resolve("sha256").resolve(shelf(Digest.of(content))))
                    .doesNotExist();
        }

        @Test
        void Nothing_empty_or_without_a_name() {
            assertRefused("evidence.empty", () -> fixture.add(editor, id, "G11", "空.txt", ""));
            assertRefused("evidence.nameMissing", () -> fixture.add(editor, id, "G11", "../", "内容"));
        }

        @Test
        void Nothing_for_a_box_that_is_not_there() {
            for (var box : List.of("G16", "", "../G3", "g3")) {
                assertRefused("evidence.boxUnknown", () -> fixture.add(editor, id, box, "材料.txt", "内容"));
            }
        }
    }

    @Nested
    class Who {

        @Test
        void A_department_proves_its_own_items_only() {
            assertThat(fixture.add(department(county, "FINANCE"), id, "G8", "工资.txt", "收入")
                            .onBehalfOf())
                    .isNull();
            assertRefused(
                    "evidence.notYours", () -> fixture.add(department(county, "FINANCE"), id, "G3", "a.txt", "内容"));
            assertRefused(
                    "evidence.notYours", () -> fixture.add(department(county, "POLICE"), id, "G8", "a.txt", "内容"));
        }

        @Test
        void The_bureau_does_any_departments_part_on_the_record() {
            assertThat(fixture.add(editor, id, "G8", "工资.txt", "收入").onBehalfOf())
                    .isEqualTo("FINANCE");
            assertThat(fixture.add(editor, id, "G12", "教师.txt", "名册").onBehalfOf())
                    .isNull();
            var director = actor(Role.COUNTY_DIRECTOR, county);
            assertThat(fixture.add(director, id, "Q7", "课程.txt", "课表").onBehalfOf())
                    .isNull();
            assertThat(log.of(editor, id))
                    .anySatisfy(entry -> assertThat(entry.onBehalfOf()).isEqualTo("FINANCE"));
        }

        @Test
        void Who_may_see_the_case_reads_but_does_not_add() throws IOException {
            var document = fixture.add(editor, id, "G3", "音乐教室.txt", "一间");

            for (var reader : List.of(
                    actor(Role.COUNTY_LEADER, county),
                    actor(Role.CITY_REVIEWER, city(county)),
                    actor(Role.PROVINCE_OFFICER, province(county)),
                    actor(Role.NATION_LEADER, RegionCode.NATION))) {
                assertThat(read(reader, document)).isEqualTo("一间");
                assertThat(documents.list(reader, id)).containsExactly(document);
                assertRefused("evidence.notYours", () -> fixture.add(reader, id, "G3", "a.txt", "内容"));
                assertThat(documents.mayAdd(reader, id, "G3")).isFalse();
            }
        }

        @Test
        void For_everybody_else_there_is_neither_case_nor_document() {
            var document = fixture.add(editor, id, "G3", "音乐教室.txt", "一间");

            for (var stranger : List.of(
                    editor(fixture.freeCounty()),
                    department(fixture.freeCounty(), "EDUCATION"),
                    school(county, "2132000001"),
                    actor(Role.CITY_LEADER, new RegionCode("3206")),
                    actor(Role.PROVINCE_LEADER, new RegionCode("32")),
                    actor(Role.EXPERT, province(county)),
                    actor(Role.ADMIN, RegionCode.NATION))) {
                assertUnknown(() -> documents.list(stranger, id));
                assertUnknown(() -> documents.get(stranger, document.id()));
                assertUnknown(() -> documents.open(stranger, document.id()));
                assertUnknown(() -> fixture.add(stranger, id, "G3", "音乐教室.txt", "两间"));
                assertUnknown(() ->
                        documents.addVersion(stranger, document.id(), "", "音乐教室.txt", EvidenceFixture.content("两间")));
                assertThat(documents.mayAdd(stranger, id, "G3")).isFalse();
            }
        }

        @Test
        void An_expert_reads_once_appointed() throws IOException {
            var expert = actor(Role.EXPERT, province(county));
            var document = fixture.add(editor, id, "G3", "音乐教室.txt", "一间");

            casefiles.admit(id, expert.name());

            assertThat(read(expert, document)).isEqualTo("一间");
            assertRefused("evidence.notYours", () -> fixture.add(expert, id, "G3", "a.txt", "内容"));
        }
    }

    @Nested
    class When {

        @Test
        void A_locked_case_takes_nothing_in_the_boxes_of_its_items() {
            casefiles.seal(id);

            assertRefused("evidence.closed", () -> fixture.add(editor, id, "G3", "a.txt", "内容"));
            assertThat(documents.mayAdd(editor, id, "G3")).isFalse();
        }

        @Test
        void A_returned_case_takes_documents_for_the_items_named() {
            casefiles.seal(id);
            casefiles.unlock(id, Set.of("G3"));

            assertThat(fixture.add(editor, id, "G3", "a.txt", "内容").version()).isOne();
            assertRefused("evidence.closed", () -> fixture.add(editor, id, "G4", "a.txt", "内容"));
        }

        @Test
        void An_ended_case_takes_nothing() {
            casefiles.end(id, CaseState.TERMINATED, "不再申报");

            for (var box : List.of("G3", "GENERAL", "RECTIFICATION")) {
                assertThat(documents.mayAdd(editor, id, box)).as(box).isFalse();
            }
        }

        @Test
        void The_county_proves_its_rectification_while_the_case_is_reviewed() {
            assertRefused("evidence.boxClosed", () -> fixture.add(editor, id, "RECTIFICATION", "a.txt", "内容"));
            casefiles.seal(id);
            casefiles.moveTo(id, CaseState.CITY_REVIEW);

            var finance = department(county, "FINANCE");
            assertThat(fixture.add(finance, id, "RECTIFICATION", "整改.txt", "内容").version())
                    .isOne();
            assertRefused(
                    "evidence.boxNotYours",
                    () -> fixture.add(actor(Role.CITY_REVIEWER, city(county)), id, "RECTIFICATION", "a.txt", "内容"));
        }

        @Test
        void Proofs_of_one_name_stand_side_by_side() {
            casefiles.seal(id);
            casefiles.moveTo(id, CaseState.CITY_REVIEW);

            var one = fixture.add(editor, id, "RECTIFICATION", "整改报告.txt", "甲");
            var other = fixture.add(department(county, "FINANCE"), id, "RECTIFICATION", "整改报告.txt", "乙");

            assertThat(other.version()).isOne();
            assertThat(documents.list(editor, id))
                    .filteredOn(Document::isCurrent)
                    .contains(one, other);
        }

        @Test
        void Reviewers_put_what_they_bring_home_beside_while_they_hold_the_case() {
            var reviewer = actor(Role.CITY_REVIEWER, city(county));
            var officer = actor(Role.PROVINCE_OFFICER, province(county));
            assertRefused("evidence.boxNotYours", () -> fixture.add(reviewer, id, "VISIT", "a.txt", "内容"));

            casefiles.moveTo(id, CaseState.CITY_REVIEW);
            assertThat(fixture.add(reviewer, id, "VISIT", "访谈.txt", "内容").version())
                    .isOne();
            assertRefused("evidence.boxNotYours", () -> fixture.add(officer, id, "VISIT", "a.txt", "内容"));
            assertRefused("evidence.boxNotYours", () -> fixture.add(editor, id, "VISIT", "a.txt", "内容"));

            casefiles.moveTo(id, CaseState.PROVINCE_EVALUATION);
            assertThat(fixture.add(officer, id, "SURVEY", "问卷.txt", "内容").version())
                    .isOne();
            assertRefused("evidence.boxNotYours", () -> fixture.add(reviewer, id, "VISIT", "a.txt", "内容"));
        }
    }

    @Nested
    class What_the_county_signs {

        @Test
        void Every_document_of_an_item_changes_the_digest() {
            var empty = casefiles.digest(id);
            fixture.add(editor, id, "G3", "音乐教室.txt", "一间");
            var one = casefiles.digest(id);
            fixture.add(editor, id, "G3", "音乐教室.txt", "一间");
            var two = casefiles.digest(id);

            assertThat(Set.of(empty, one, two)).hasSize(3);
            assertThat(casefiles.digest(id)).isEqualTo(two);
        }

        @Test
        void What_lies_beside_the_items_does_not() {
            var before = casefiles.digest(id);

            fixture.add(editor, id, "GENERAL", "请示.txt", "内容");

            assertThat(casefiles.digest(id)).isEqualTo(before);
        }

        @Test
        void Material_items_without_a_document_are_named() {
            assertThat(documents.itemsWithout(id)).contains("G1", "G3", "Q8").doesNotContain("R1", "Q9", "S1");

            fixture.add(editor, id, "G3", "音乐教室.txt", "一间");

            assertThat(documents.itemsWithout(id)).contains("G1").doesNotContain("G3");
        }
    }

    @Test
    void Content_that_was_changed_on_the_disk_is_not_handed_out() throws IOException {
        var document = fixture.add(editor, id, "G3", "音乐教室.txt", "原件 " + id);
        var file = settings.directory().resolve("sha256").resolve(shelf(document.sha256()));
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.writeString(file, "改过的 " + id);

        assertRefused("evidence.damaged", () -> documents.open(editor, document.id()));
    }

    private String read(Actor actor, Document document) throws IOException {
        try (var content = documents.open(actor, document.id())) {
            return new String(content.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String shelf(Digest digest) {
        return digest.value().substring(0, 2) + "/" + digest.value();
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void assertUnknown(ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
