package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.planning.KeptGap;
import org.junheng.planning.UnitCosts;
import org.junheng.platform.engine.NoData;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CaseGapsIT {

    @Autowired
    CountyAtWork county;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseGaps gaps;

    @Autowired
    UnitCosts costs;

    @Autowired
    CaseLog log;

    @Test
    void The_gaps_of_a_case_follow_its_countys_costs_and_leave_it_as_it_is() {
        var id = begun(CountyAtWork.FALLS_SHORT);
        var digest = casefiles.digest(id);
        var entries = log.of(county.editorOf(id), id).size();

        var assumed = gaps.of(county.editorOf(id), id).orElseThrow().cost().orElseThrow();
        costs.set(county.editorOf(id), county.county(id), List.of(price("R4", "7000")));
        var dearer = gaps.of(county.editorOf(id), id).orElseThrow().cost().orElseThrow();

        assertThat(dearer).isGreaterThan(assumed);
        assertThat(casefiles.digest(id)).isEqualTo(digest);
        assertThat(log.of(county.editorOf(id), id)).hasSize(entries);
    }

    @Test
    void Whoever_may_not_know_of_the_case_does_not_see_its_gaps() {
        var id = begun(CountyAtWork.MEETS);
        var city = ActorFixture.actor(Role.CITY_REVIEWER, ActorFixture.city(county.county(id)));
        var strangers = List.of(
                ActorFixture.actor(Role.EXPERT, ActorFixture.NATION),
                ActorFixture.actor(Role.ADMIN, ActorFixture.NATION),
                ActorFixture.actor(Role.PROVINCE_OFFICER, new RegionCode("32")));

        assertThat(gaps.of(city, id)).isPresent();
        strangers.forEach(stranger -> {
            assertThatThrownBy(() -> gaps.of(stranger, id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> gaps.kept(stranger, id)).isInstanceOf(Refusal.class);
        });
    }

    @Test
    void Not_applying_keeps_the_gaps_with_the_case_whatever_the_costs_become() {
        var id = county.begin();
        county.prepare(id, CountyAtWork.FALLS_SHORT);
        var editor = county.editorOf(id);
        var analysis = gaps.of(editor, id).orElseThrow();
        county.complete(editor, id, "chooseExit", "NOT_APPLY", new NoData());
        assertThat(gaps.kept(editor, id)).isEmpty();

        county.complete(county.leaderOf(id), id, "decideNotApplying", "NOT_APPLY", new NoData());
        costs.set(editor, county.county(id), List.of(price("R4", "9999")));

        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.NOT_APPLYING);
        var statistics = Objects.requireNonNull(casefiles.get(id).statistics());
        assertThat(gaps.kept(editor, id)).hasValueSatisfying(kept -> {
            assertThat(kept.value()).isEqualTo(KeptGap.of(statistics, analysis));
            assertThat(kept.value().resource()).isEqualTo(Verdict.NOT_MET);
            assertThat(kept.value().units()).hasSize(82);
            assertThat(kept.value().measures()).isNotEmpty();
            assertThat(kept.byName()).isEqualTo("COUNTY_LEADER");
        });
    }

    @Test
    void A_county_that_ends_before_any_figures_keeps_none() {
        var id = county.begin();
        county.confirmEligibility(id, LocalDate.of(2015, 6, 1), "SCHOOL_CHOICE");

        county.complete(county.leaderOf(id), id, "decideNotApplying", "NOT_APPLY", new NoData());

        assertThat(gaps.kept(county.editorOf(id), id)).isEmpty();
    }

    private CaseId begun(String workbook) {
        var id = county.begin();
        county.confirmEligibility(id, LocalDate.of(2015, 6, 1));
        county.importWorkbook(id, workbook);
        return id;
    }

    private static UnitCosts.Price price(String item, String amount) {
        return new UnitCosts.Price(item, new BigDecimal(amount), null);
    }
}
