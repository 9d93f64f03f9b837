package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.review.ReviewFixture.officer;

import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PanelsIT {

    @Autowired
    Panels panels;

    @Autowired
    Recusals recusals;

    @Autowired
    Ledger ledger;

    @Autowired
    Casefiles casefiles;

    @Autowired
    ReviewFixture review;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 6})
    @Clause("panel")
    void Fewer_than_three_or_more_than_five_experts_are_no_panel(int size) {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);
        var experts = List.of("expert.1", "expert.2", "expert.3", "expert.4", "expert.5", "expert.6")
                .subList(0, size);

        assertThatThrownBy(() -> panels.appoint(officer(county), id, experts))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("review.panel.size");
    }

    @Test
    void Nobody_is_appointed_twice_or_without_being_an_expert() {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);

        assertThatThrownBy(() -> panels.appoint(officer(county), id, List.of("expert.1", "expert.1", "expert.2")))
                .hasMessageContaining("review.panel.twice");
        assertThatThrownBy(() -> panels.appoint(officer(county), id, List.of("expert.1", "expert.2", "city.reviewer")))
                .hasMessageContaining("review.panel.no-expert");
    }

    @Test
    @Clause("panel")
    void An_expert_with_a_declared_conflict_cannot_be_appointed() {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);
        recusals.declare(review.expert(3), "expert.3", county, "工作单位在本县");

        assertThatThrownBy(() -> panels.appoint(officer(county), id, List.of("expert.1", "expert.2", "expert.3")))
                .hasMessageContaining("review.panel.recused")
                .hasMessageContaining("工作单位在本县");
        assertThat(panels.candidates(officer(county), id))
                .filteredOn(candidate -> candidate.reasonAgainst().isPresent())
                .extracting(Candidate::expert)
                .containsExactly("expert.3");
        assertThat(ledger.of("RECUSAL", "expert.3")).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("expert.3");
            assertThat(entry.fact("region")).isEqualTo(county.value());
        });
    }

    @Test
    void An_expert_declares_only_his_own_conflicts() {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);
        panels.appoint(officer(county), id, List.of("expert.1", "expert.2", "expert.4"));

        assertThatThrownBy(() -> recusals.declare(review.expert(1), "expert.2", county, "x"))
                .hasMessageContaining("review.recusal.not-yours");
    }

    @Test
    void Appointed_experts_see_the_case_and_others_do_not() {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);

        panels.appoint(officer(county), id, List.of("expert.1", "expert.2", "expert.4"));

        assertThat(casefiles.isVisible(review.expert(1), id)).isTrue();
        assertThat(casefiles.isVisible(review.expert(5), id)).isFalse();
        assertThat(panels.of(officer(county), id)).hasSize(3);
        assertThat(panels.of(editor(county), id)).isEmpty();
        assertThatThrownBy(() -> panels.appoint(officer(county), id, List.of("expert.1", "expert.2", "expert.4")))
                .hasMessageContaining("review.panel.exists");
    }

    @Test
    void Only_the_province_appoints() {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);

        assertThatThrownBy(() ->
                        panels.appoint(ReviewFixture.reviewer(county), id, List.of("expert.1", "expert.2", "expert.4")))
                .hasMessageContaining("FORBIDDEN");
    }
}
