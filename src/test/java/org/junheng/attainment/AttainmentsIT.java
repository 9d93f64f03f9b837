package org.junheng.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.attainment.MonitoringRecord.Line;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AttainmentsIT {

    @Autowired
    Attainments attainments;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture cases;

    @Autowired
    CaseLog log;

    @Autowired
    Texts texts;

    RegionCode county;
    CaseId id;
    Actor nation;

    @BeforeEach
    void open() {
        county = cases.freeCounty();
        id = cases.open(county);
        nation = actor(Role.NATION_OFFICER, NATION);
    }

    @Test
    void What_was_recorded_last_counts_and_nothing_recorded_is_lost() {
        attainments.record(nation, id, entered(line("语文", 3, "0.15")));
        assertThat(latest().verdict()).as("0.15 itself fails").isEqualTo(Verdict.NOT_MET);

        attainments.record(nation, id, entered(line("语文", 3, "0.1499"), line("数学", 4, "0.080")));

        assertThat(latest().verdict()).isEqualTo(Verdict.MET);
        assertThat(latest().item()).isEqualTo("Q9");
        assertThat(latest().report().subjects())
                .extracting(SubjectResult::rate)
                .as("exactly as reported")
                .containsExactly(new BigDecimal("0.1499"), new BigDecimal("0.080"));
        assertThat(attainments.all(nation, id))
                .extracting(Attainment::verdict)
                .containsExactly(Verdict.MET, Verdict.NOT_MET);
        assertThat(log.of(id))
                .filteredOn(entry -> entry.action().equals("attainment.log"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.opinion()).isEqualTo("监测报告"));
    }

    @Test
    @Clause("monitored-subjects")
    void A_value_that_was_not_reported_leaves_the_item_open() {
        attainments.record(nation, id, entered(line("语文", 4, "0.1"), line("数学", null, null)));

        assertThat(latest().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    @Clause("monitoring-not-below")
    void Only_the_nations_officers_record_results() {
        var others = List.of(
                editor(county), actor(Role.PROVINCE_OFFICER, province(county)), actor(Role.NATION_LEADER, NATION));

        for (var other : others) {
            assertRefused(Refusal.Kind.FORBIDDEN, other);
            assertThat(attainments.recordable(other, id)).isEmpty();
        }
        assertRefused(Refusal.Kind.NOT_FOUND, actor(Role.ADMIN, NATION));
        assertThat(attainments.recordable(nation, id)).isPresent();
    }

    @Test
    @Clause("monitoring-not-below")
    void Before_the_end_nobody_below_the_nation_sees_results_and_after_it_none_are_recorded() {
        attainments.record(nation, id, entered(line("语文", 4, "0.1")));
        var below = List.of(editor(county), actor(Role.PROVINCE_LEADER, province(county)));

        below.forEach(one -> assertThat(attainments.latest(one, id)).isEmpty());
        assertThat(attainments.all(editor(county), id)).isEmpty();
        assertThat(attainments.latest(actor(Role.NATION_LEADER, NATION), id)).isPresent();

        casefiles.end(id, CaseState.REJECTED, "over");

        below.forEach(one -> assertThat(attainments.latest(one, id)).isPresent());
        assertRefused(Refusal.Kind.CONFLICT, nation);
        assertThat(attainments.recordable(nation, id)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        var good = line("语文", 3, "0.1");
        return Stream.of(
                Arguments.of("监测年度", new MonitoringRecord(null, "a", "", List.of(good))),
                Arguments.of("2014", new MonitoringRecord(2014, "a", "", List.of(good))),
                Arguments.of("2999", new MonitoringRecord(2999, "a", "", List.of(good))),
                Arguments.of("文号或名称", new MonitoringRecord(2024, " ", "", List.of(good))),
                Arguments.of("至少填写一个", entered()),
                Arguments.of("没有写明监测学科", entered(line(" ", 3, "0.1"))),
                Arguments.of("“语文”的年级", entered(new Line(null, "语文", 3, BigDecimal.ZERO))),
                Arguments.of("四年级“语文”填写了两次", entered(good, line("语文 ", 4, "0.2"))),
                Arguments.of("等级 0", entered(line("语文", 0, "0.1"))),
                Arguments.of("等级 11", entered(line("语文", 11, "0.1"))),
                Arguments.of("差异率 1.01", entered(line("语文", 3, "1.01"))),
                Arguments.of("差异率 -0.1", entered(line("语文", 3, "-0.1"))),
                Arguments.of("差异率 0.1234567", entered(line("语文", 3, "0.1234567"))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void What_is_missing_or_cannot_be_is_refused_by_name(String said, MonitoringRecord entered) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attainments.record(nation, id, entered))
                .satisfies(refusal -> assertThat(texts.get(refusal)).contains(said));
        assertThat(attainments.all(nation, id)).isEmpty();
    }

    private Attainment latest() {
        return attainments.latest(nation, id).orElseThrow();
    }

    private void assertRefused(Refusal.Kind kind, Actor actor) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attainments.record(actor, id, entered(line("语文", 4, "0.1"))))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static MonitoringRecord entered(Line... lines) {
        return new MonitoringRecord(2024, "监测报告", "", List.of(lines));
    }

    private static Line line(String subject, @Nullable Integer level, @Nullable String rate) {
        return new Line(Grade.FOURTH, subject, level, rate == null ? null : new BigDecimal(rate));
    }
}
