package org.junheng.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.notice.NoticeFixture.OFFICER;
import static org.junheng.notice.NoticeFixture.PROVINCE;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseLog;
import org.junheng.platform.engine.DecisionLog;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class ObjectionsIT {

    private static final ObjectionInput INPUT = new ObjectionInput("王小明", "13800000000", "专任教师数不实");

    @Autowired
    Objections objections;

    @Autowired
    NoticeFixture fixture;

    @Autowired
    CaseLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    RegionCode county;
    Notice notice;

    @BeforeEach
    void publish() {
        county = fixture.county();
        notice = fixture.running(county);
    }

    @Test
    void An_objection_is_raised_investigated_and_its_outcome_told_to_the_objector() {
        var receipt = objections.raise(notice.id(), county, INPUT);

        var id = notice.entries().getFirst().caseId();
        assertThat(events.stream(ObjectionRaised.class)).containsExactly(new ObjectionRaised(receipt.id(), id));
        assertThat(objections.open(id)).isOne();
        assertThat(objections.objector(OFFICER, receipt.id())).isEqualTo(new Objector("王小明", "13800000000"));
        assertThat(lookup(receipt).ruling()).isNull();

        objections.decide(OFFICER, receipt.id(), Outcome.DISMISSED, "经查不属实");

        assertThat(objections.open(id)).isZero();
        assertThat(lookup(receipt).ruling())
                .extracting(Ruling::outcome, Ruling::findings)
                .containsExactly(Outcome.DISMISSED, "经查不属实");
        assertRefused(
                Refusal.Kind.CONFLICT, () -> objections.decide(OFFICER, receipt.id(), Outcome.UPHELD_REJECT, "again"));
    }

    @Test
    @Clause("objection-investigated-above")
    void The_county_the_city_and_other_provinces_learn_of_no_objection() {
        var receipt = objections.raise(notice.id(), county, INPUT);

        var id = notice.entries().getFirst().caseId();
        for (var actor : strangers()) {
            assertRefused(Refusal.Kind.NOT_FOUND, () -> objections.of(actor, id));
            assertRefused(Refusal.Kind.NOT_FOUND, () -> objections.get(actor, receipt.id()));
            assertRefused(Refusal.Kind.NOT_FOUND, () -> objections.objector(actor, receipt.id()));
            assertRefused(
                    Refusal.Kind.NOT_FOUND, () -> objections.decide(actor, receipt.id(), Outcome.DISMISSED, "nothing"));
        }
    }

    @Test
    void The_nation_reads_an_objection_but_not_who_raised_it_and_only_officers_decide() {
        var receipt = objections.raise(notice.id(), county, INPUT);
        var nation = actor(Role.NATION_OFFICER, NATION);
        var leader = actor(Role.PROVINCE_LEADER, PROVINCE);

        assertThat(objections.get(nation, receipt.id()).toString())
                .contains(INPUT.text())
                .doesNotContain(INPUT.name(), INPUT.contact());
        assertRefused(Refusal.Kind.FORBIDDEN, () -> objections.objector(nation, receipt.id()));
        assertRefused(
                Refusal.Kind.FORBIDDEN, () -> objections.decide(leader, receipt.id(), Outcome.DISMISSED, "nothing"));
    }

    @Test
    @Clause("objection-investigated-above")
    void The_log_of_the_county_is_silent_about_its_investigation() {
        var id = notice.entries().getFirst().caseId();
        log.record(new DecisionLog.Entry(
                OFFICER,
                id.toString(),
                null,
                "userTask_investigateObjection",
                "调查并处理异议",
                null,
                "DISMISS",
                "王小明反映不实",
                null));

        assertThat(log.of(OFFICER, id)).anyMatch(entry -> entry.opinion().contains("王小明"));
        assertThat(log.of(editor(county), id)).noneMatch(entry -> entry.step().contains("Objection"));
    }

    @Test
    void Only_a_county_on_a_running_list_can_be_objected_to() {
        assertRefused(Refusal.Kind.INVALID, () -> objections.raise(notice.id(), fixture.county(), INPUT));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> objections.raise(NoticeId.create(), county, INPUT));

        var over = over();

        assertRefused(Refusal.Kind.CONFLICT, () -> objections.raise(over, county, INPUT));
    }

    @Test
    void What_is_missing_or_too_long_is_refused_by_name() {
        assertRefused(
                Refusal.Kind.INVALID,
                () -> objections.raise(notice.id(), county, new ObjectionInput(" \u200b", "c", "t")));
        assertRefused(
                Refusal.Kind.INVALID,
                () -> objections.raise(notice.id(), county, new ObjectionInput("n", "c", "长".repeat(2001))));
    }

    @Test
    void A_wrong_code_opens_nothing_and_a_right_one_may_be_typed_carelessly() {
        var receipt = objections.raise(notice.id(), county, INPUT);

        assertThat(objections.lookup(receipt.number(), "0000000000")).isEmpty();
        assertThat(objections.lookup("YY-20000101-000000", receipt.code())).isEmpty();
        assertThat(objections.lookup(
                        receipt.number().replace("-", " "), receipt.code().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private List<Actor> strangers() {
        return List.of(
                editor(county),
                actor(Role.COUNTY_LEADER, county),
                actor(Role.CITY_LEADER, city(county)),
                actor(Role.PROVINCE_OFFICER, new RegionCode("32")),
                actor(Role.EXPERT, PROVINCE),
                actor(Role.ADMIN, NATION));
    }

    private Objection lookup(Receipt receipt) {
        return objections.lookup(receipt.number(), receipt.code()).orElseThrow();
    }

    /** A notice of the same county that ended long ago, put where notices cannot be published any more. */
    private NoticeId over() {
        var id = NoticeId.create();
        jdbc.sql("insert into notice values (?, '13', '2026', 'old', 'old', '2020-01-01', '2020-01-08', 'o', 'o')")
                .param(id.value())
                .update();
        jdbc.sql("insert into notice_entry values (?, 0, ?, ?)")
                .params(id.value(), notice.entries().getFirst().caseId().value(), county.value())
                .update();
        return id;
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
