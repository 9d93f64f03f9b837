package org.junheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.evidence.EvidenceFixture;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ReadingsIT {

    @Autowired
    Readings readings;

    @Autowired
    Shelves shelves;

    @Autowired
    Ticks ticks;

    @Autowired
    Ledger ledger;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    JdbcClient jdbc;

    RegionCode county;
    CaseId id;
    Document plan;
    Actor reviewer;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        id = fixture.open(county);
        plan = fixture.add(editor(county), id, "G1", "G1-01 规划.txt", "学校布局规划 " + id);
        jdbc.sql("update casefile set state = 'CITY_REVIEW' where id = ?")
                .param(id.value())
                .update();
        reviewer = actor(Role.CITY_REVIEWER, city(county));
    }

    @Test
    @Clause("ledger-complete")
    void Who_opens_a_document_in_the_page_has_read_it() throws IOException {
        try (var opened = readings.open(reviewer, plan.id())) {
            assertThat(opened.view())
                    .isInstanceOfSatisfying(
                            View.Words.class,
                            words -> assertThat(words.parts())
                                    .singleElement()
                                    .satisfies(part -> assertThat(part.text()).startsWith("学校布局规划")));
        }

        assertThat(ledger.of("READ", plan.sha256().value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(reviewer.name()));
        assertThat(ticks.of(reviewer, id).getFirst().read()).containsExactly(plan);
    }

    @Test
    @Clause("ledger-complete")
    void What_cannot_be_previewed_counts_as_opened_once_it_is_downloaded() throws IOException {
        var archive = fixture.add(editor(county), id, "G1", "G1-02 坏页.pdf", "%PDF-1.7 " + id);

        try (var opened = readings.open(reviewer, archive.id())) {
            assertThat(opened.view()).isInstanceOf(View.Hidden.class);
        }
        assertThat(ticks.of(reviewer, id).getFirst().read()).isEmpty();
        assertThat(ledger.of("READ", archive.sha256().value())).isEmpty();
        refused("reading.tick.unopened", () -> ticks.tick(reviewer, archive.id(), "1", ""));

        readings.file(reviewer, archive.id()).stream().close();
        assertThat(ticks.of(reviewer, id).getFirst().read()).containsExactly(archive);
        ticks.tick(reviewer, archive.id(), "1", "已下载查看");
        assertThat(ledger.of("READ", archive.sha256().value())).hasSize(1);
    }

    @Test
    void Nobody_reads_what_he_may_not_know_of() {
        var stranger = actor(Role.CITY_REVIEWER, new RegionCode("3206"));

        refused("evidence.unknown", () -> readings.open(stranger, plan.id()));
        refused("evidence.unknown", () -> ticks.tick(stranger, plan.id(), "1", ""));
        assertThatThrownBy(() -> shelves.of(stranger, id, "G1")).isInstanceOf(Refusal.class);
    }

    @Test
    void A_document_is_ticked_once_it_was_opened_and_by_reviewers_only() throws IOException {
        refused("reading.tick.unopened", () -> ticks.tick(reviewer, plan.id(), "1", ""));
        refused("reading.tick.notYours", () -> ticks.tick(editor(county), plan.id(), "1", ""));
        assertThat(ticks.list(reviewer, id).unread()).containsExactly(plan);

        readings.open(reviewer, plan.id()).close();
        assertThat(ticks.list(reviewer, id).uncited()).containsExactly(plan);
        refused("reading.tick.tooLong", () -> ticks.tick(reviewer, plan.id(), "1".repeat(101), ""));
        refused("reading.tick.tooLong", () -> ticks.tick(reviewer, plan.id(), "1", "x".repeat(1_001)));
        ticks.tick(reviewer, plan.id(), "1-2", "与申报表一致");

        assertThat(ticks.own(reviewer, plan.id())).singleElement().satisfies(tick -> {
            assertThat(tick.pages()).isEqualTo("1-2");
            assertThat(tick.remark()).isEqualTo("与申报表一致");
        });
        assertThat(ticks.own(editor(county), plan.id())).isEmpty();
        assertThat(ticks.list(reviewer, id).unread()).isEmpty();
        assertThat(ticks.list(reviewer, id).uncited()).isEmpty();
    }

    @Test
    void What_waits_in_quarantine_is_not_there_to_be_read() {
        jdbc.sql("update content_check set scan = 'QUARANTINED' where sha256 = ?")
                .param(plan.sha256().value())
                .update();

        assertThat(ticks.list(reviewer, id).unread()).isEmpty();
        assertThat(ticks.of(reviewer, id).getFirst().isEmpty()).isTrue();
        refused("evidence.quarantined", () -> readings.open(reviewer, plan.id()));
    }

    @Test
    void A_box_is_found_empty_only_while_it_is() {
        refused("reading.notEmpty", () -> ticks.foundEmpty(reviewer, id, "G1"));
        refused("reading.tick.notYours", () -> ticks.foundEmpty(editor(county), id, "G2"));

        ticks.foundEmpty(reviewer, id, "G2");

        assertThat(ticks.of(reviewer, id))
                .filteredOn(BoxReading::suffices)
                .extracting(BoxReading::box)
                .containsExactly("G2");
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
