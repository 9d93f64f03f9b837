package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;

import java.time.Duration;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.notice.Notices;
import org.junheng.notice.ObjectionInput;
import org.junheng.notice.Objections;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.time.MovableClock;
import org.junheng.review.Problem;
import org.junheng.review.ProblemDraft;
import org.junheng.review.ProblemList;
import org.junheng.review.Problems;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code public-notice.bpmn}, and what {@code province-evaluation.bpmn} makes of its outcome. */
@IntegrationTest
class PublicNoticeProcessTest {

    private static final NoData NOTHING = new NoData();
    private static final ProblemList NO_PROBLEM = new ProblemList(List.of());

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    CasePath cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Notices notices;

    @Autowired
    Objections objections;

    @Autowired
    Problems problems;

    @Autowired
    MovableClock clock;

    @Test
    @Clause("notice-five-days")
    void A_notice_nobody_objects_to_ends_by_itself_when_its_days_are_over() {
        var id = published();
        var ends = notices.of(id).orElseThrow().ends();

        clock.advance(Duration.between(clock.instant(), ends).minusMinutes(5));
        assertThat(county.steps(id)).isEmpty();
        clock.advance(Duration.ofMinutes(6));

        awaitStep(id, "applyToState");
    }

    @Test
    @Clause("objection-holds-its-county")
    void An_objection_still_open_when_the_notice_ends_holds_its_own_county_alone() {
        var round = path.round();
        var held = path.open(round);
        var other = path.open(round);
        path.advance(held, "publishList");
        path.advance(other, "publishList");
        path.perform(held, "publishList");
        object(held, "校舍面积不实");

        endNotice(held);

        awaitStep(other, "applyToState");
        assertThat(county.steps(held)).containsExactly("investigateObjection");
        investigate(held, "DISMISS", NO_PROBLEM);
        awaitStep(held, "applyToState");
    }

    @Test
    @Clause("objection-upheld")
    void An_objection_upheld_with_rectification_is_rectified_checked_and_decided_before_the_application() {
        var id = published();
        object(id, "两所学校超规模");
        investigate(id, "UPHOLD_RECTIFY", PathAtWork.problem("G4"));
        endNotice(id);

        awaitStep(id, "planRectification");
        path.rectify(id, "SETTLED");
        assertThat(county.steps(id)).containsExactly("decideAfterObjection");
        path.complete(id, "decideAfterObjection", "RECOMMEND", NOTHING);

        assertThat(county.steps(id)).containsExactly("applyToState");
        path.perform(id, "applyToState");
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.NATION_PENDING);
    }

    @Test
    @Clause("one-open-case")
    void The_leader_may_withdraw_the_recommendation_after_the_rectification_and_another_case_may_begin() {
        var id = published();
        object(id, "两所学校超规模");
        investigate(id, "UPHOLD_RECTIFY", PathAtWork.problem("G4"));
        endNotice(id);
        awaitStep(id, "planRectification");
        path.rectify(id, "REFUSED");

        assertThatThrownBy(() -> path.complete(id, "decideAfterObjection", "RECOMMEND", NOTHING))
                .hasMessageContaining("certification.recommend.unsettled");
        path.complete(id, "decideAfterObjection", "REJECT", NOTHING);

        assertThat(county.steps(id)).isEmpty();
        var ended = casefiles.get(id);
        assertThat(ended.state()).isEqualTo(CaseState.REJECTED);
        assertThat(ended.endedReason()).isEqualTo("意见：REJECT");
        assertThat(county.steps(cases.open(county.editorOf(id), ended.county(), ended.round())))
                .containsExactly("confirmEligibility");
    }

    @Test
    void Rectification_is_not_demanded_without_a_problem_that_names_its_item() {
        var id = published();
        object(id, "有问题");

        for (var list : List.of(NO_PROBLEM, new ProblemList(List.of(new ProblemDraft(null, "档案不全", null))))) {
            assertThatThrownBy(() -> investigate(id, "UPHOLD_RECTIFY", list))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("certification.objection.noProblem"));
        }

        assertThat(objections.open(id)).isOne();
        assertThat(county.steps(id)).containsExactly("investigateObjection");
    }

    @Test
    void County_and_city_learn_of_the_problems_when_the_notice_is_over_and_not_before() {
        var id = published();
        object(id, "两所学校超规模");
        investigate(id, "UPHOLD_RECTIFY", PathAtWork.problem("G4"));

        var reviewer = actor(Role.CITY_REVIEWER, city(county.county(id)));
        assertThat(problems.of(county.editorOf(id), id)).isEmpty();
        assertThat(problems.of(reviewer, id)).isEmpty();
        assertThat(problems.of(PathAtWork.OFFICER, id)).hasSize(1);
        endNotice(id);
        awaitStep(id, "planRectification");

        assertThat(problems.of(county.editorOf(id), id))
                .extracting(Problem::item)
                .containsExactly("G4");
        assertThat(problems.of(reviewer, id)).hasSize(1);
    }

    @Test
    @Clause("objection-upheld")
    void Of_several_objections_the_gravest_outcome_decides() {
        var id = published();
        object(id, "第一件");
        object(id, "第二件");
        object(id, "第三件");

        investigate(id, "UPHOLD_REJECT", NO_PROBLEM);
        investigate(id, "UPHOLD_RECTIFY", PathAtWork.problem("G4"));
        investigate(id, "DISMISS", NO_PROBLEM);
        endNotice(id);

        await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(20))
                .until(() -> casefiles.get(id).state() == CaseState.REJECTED);
        assertThat(county.steps(id)).isEmpty();
        assertThat(casefiles.get(id).endedReason()).isEqualTo("意见：UPHOLD_REJECT");
    }

    @Test
    void An_objection_dismissed_after_one_upheld_changes_nothing() {
        var id = published();
        object(id, "第一件");
        object(id, "第二件");

        investigate(id, "UPHOLD_RECTIFY", PathAtWork.problem("G4"));
        investigate(id, "DISMISS", NO_PROBLEM);
        endNotice(id);

        awaitStep(id, "planRectification");
    }

    private CaseId published() {
        var id = path.at("publishList");
        path.perform(id, "publishList");
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.PUBLIC_NOTICE);
        return id;
    }

    private void object(CaseId id, String text) {
        var input = new ObjectionInput("王女士", "13800000000", text);
        objections.raise(notices.of(id).orElseThrow().id(), county.county(id), input);
    }

    private void investigate(CaseId id, String decision, ProblemList list) {
        path.complete(id, "investigateObjection", decision, list);
    }

    private void endNotice(CaseId id) {
        path.endNotice(id);
    }

    private void awaitStep(CaseId id, String step) {
        await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(20))
                .until(() -> county.steps(id).contains(step));
    }
}
