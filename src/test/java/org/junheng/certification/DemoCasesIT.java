package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.certification.DemoCases.Planned;
import org.junheng.identity.People;
import org.junheng.notice.Notices;
import org.junheng.platform.engine.RelivedPast;
import org.junheng.platform.time.MovableClock;
import org.junheng.platform.time.WorkingDays;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's cases went their way in the past, and the present is the present. */
@IntegrationTest
class DemoCasesIT {

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    DemoCases cases;

    @Autowired
    RelivedPast past;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "320681, SELF_ASSESSMENT",
        "320612, SIGNING",
        "320623, CITY_PENDING",
        "320614, CITY_REVIEW",
        "320281, PROVINCE_EVALUATION",
        "320582, RETURNED",
        "320583, NATIONAL_ACCEPTANCE",
        "320282, ACCEPTED"
    })
    void A_county_stands_where_the_script_says(String county, CaseState state) {
        assertThat(of(county).state()).isEqualTo(state);
    }

    @Test
    void What_was_done_in_a_case_is_in_the_order_of_time_and_over() {
        for (var county : List.of("320282", "320583", "320623")) {
            var moments = log.of(of(county).id()).stream().map(LogEntry::at).toList();

            assertThat(moments).isSorted();
            assertThat(moments.getFirst()).isBefore(clock.instant().minus(Duration.ofDays(40)));
            assertThat(moments.getLast()).isBefore(clock.instant());
        }
    }

    @Test
    void A_public_notice_ran_its_five_working_days_before_the_state_was_applied_to() {
        var accepted = of("320282").id();
        var notice = notices.of(accepted).orElseThrow();
        var applied = log.of(accepted).stream()
                .filter(entry -> entry.step().equals("userTask_applyToState"))
                .findFirst()
                .orElseThrow();

        assertThat(workingDays.between(notice.publishedAt(), notice.ends())).isEqualTo(5);
        assertThat(applied.at()).isAfter(notice.ends());
    }

    @Test
    void The_growing_of_the_cases_leaves_the_present_alone() {
        assertThat(clock.instant().minus(clock.offset()))
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }

    @Test
    void A_county_left_on_its_way_by_a_killed_start_goes_on() {
        var left = new Planned("320381", "demo/county-meets.xlsx", "userTask_confirmSheets", 40);
        var whole = new Planned(left.county(), left.workbook(), "userTask_takeUp", left.daysAgo());

        grow(left);
        var begun = of(left.county());
        grow(whole);
        assertThat(of(left.county())).isEqualTo(begun);

        jdbc.sql("update demo_growth set grown = false where county = ?")
                .param(left.county())
                .update();
        grow(whole);

        var grown = of(left.county());
        assertThat(grown.id()).isEqualTo(begun.id());
        assertThat(grown.state()).isEqualTo(CaseState.CITY_PENDING);
        var moments = log.of(grown.id()).stream().map(LogEntry::at).toList();
        assertThat(moments).isSorted();
        assertThat(moments.getLast())
                .isBetween(
                        clock.instant().minus(Duration.ofDays(30)),
                        clock.instant().minus(Duration.ofDays(1)));
    }

    private void grow(Planned planned) {
        past.whileTimersRest(() -> cases.grow(planned));
    }

    private Casefile of(String county) {
        var query = new CaseQuery(new RegionCode(county), null, "2026", null);
        return casefiles.page(people.actor("nation.leader"), query, 0, 1).getFirst();
    }
}
