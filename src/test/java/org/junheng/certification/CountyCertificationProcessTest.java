package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;

import java.util.Arrays;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.engine.Diagrams;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Tasks;
import org.junheng.review.Qualification;
import org.junheng.review.Qualification.Finding;
import org.junheng.review.Qualification.Point;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code county-certification.bpmn}: how a case goes up, comes back and ends. */
@IntegrationTest
class CountyCertificationProcessTest {

    private static final LeaderDecision NOTHING = new LeaderDecision(List.of(), "");

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    Diagrams diagrams;

    @Autowired
    CasePath cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Signatures signatures;

    @Autowired
    Tasks tasks;

    @Test
    void A_county_without_shortfalls_goes_through_all_levels_to_its_acceptance() {
        var id = path.at(CaseState.ACCEPTED);

        assertThat(county.steps(id)).isEmpty();
        assertThat(casefiles.get(id).endedReason()).isNotBlank();
    }

    @Test
    void A_county_that_does_not_apply_ends_its_case() {
        var id = path.open();
        county.confirmEligibility(id, path.today().minusYears(1));

        path.complete(id, "decideNotApplying", "NOT_APPLY", new NoData());

        assertThat(state(id)).isEqualTo(CaseState.NOT_APPLYING);
        assertAnotherMayBegin(id);
    }

    /** 撤回: one step back, while the next level has not taken the case up. */
    @Nested
    class Taking_back {

        @Test
        @Clause("taking-back-voids")
        void The_county_takes_back_from_the_city_and_must_sign_again() {
            var id = path.at(CaseState.CITY_PENDING);

            cases.takeBack(county.editorOf(id), id, "补充说明");

            assertThat(state(id)).isEqualTo(CaseState.SELF_ASSESSMENT);
            assertThat(county.steps(id)).containsExactly("amendMaterials");
            assertThat(signatures.valid(id)).isEmpty();
            assertThat(casefiles.get(id).sealed()).isNull();
            path.advance(id, "sign");
            path.advance(id, "takeUp");
            assertThat(state(id)).isEqualTo(CaseState.CITY_PENDING);
        }

        @Test
        @Clause("take-back")
        void Nobody_takes_back_what_the_next_level_holds_or_has_taken_up_or_is_not_his() {
            var id = path.at(CaseState.CITY_PENDING);
            var editor = county.editorOf(id);
            var todo = county.todo(id, "takeUp");

            assertRefused("certification.takeBack.notYours", () -> cases.takeBack(reviewer(id), id, "不是我的"));
            assertRefused("certification.reasonMissing", () -> cases.takeBack(editor, id, " "));
            tasks.claim(reviewer(id), todo.id());
            assertRefused("certification.takeBack.takenUp", () -> cases.takeBack(editor, id, "改"));
            tasks.putBack(reviewer(id), todo.id());
            assertThat(cases.mayTakeBack(editor, id)).isTrue();
            path.perform(id, "takeUp");
            assertRefused("certification.takeBack.notPending", () -> cases.takeBack(editor, id, "改"));
            assertThat(county.steps(id)).containsExactly("reviewItems");
        }

        @Test
        @Clause("take-back")
        void The_city_takes_back_from_the_province_to_its_leaders_decision() {
            var id = path.at(CaseState.PROVINCE_PENDING);

            assertRefused("certification.takeBack.notYours", () -> cases.takeBack(county.editorOf(id), id, "不是我的"));
            cases.takeBack(reviewer(id), id, "意见有误");

            assertThat(state(id)).isEqualTo(CaseState.CITY_REVIEW);
            assertThat(county.steps(id)).containsExactly("decideRecommendation");
            path.perform(id, "decideRecommendation");
            assertThat(state(id)).isEqualTo(CaseState.PROVINCE_PENDING);
            path.advance(id, "examineQualification");
        }

        @Test
        @Clause("take-back")
        void The_province_takes_back_from_the_nation_to_its_application() {
            var id = path.at(CaseState.NATION_PENDING);

            assertRefused("certification.takeBack.notYours", () -> cases.takeBack(reviewer(id), id, "不是我的"));
            cases.takeBack(PathAtWork.OFFICER, id, "文号有误");

            assertThat(state(id)).isEqualTo(CaseState.PROVINCE_EVALUATION);
            assertThat(county.steps(id)).containsExactly("applyToState");
            path.perform(id, "applyToState");
            assertThat(state(id)).isEqualTo(CaseState.NATION_PENDING);
            path.advance(id, "performStep");
        }

        @Test
        void What_the_province_had_returned_the_county_takes_back_and_hands_up_to_the_province_again() {
            var id = path.at("decideEvaluation");
            path.complete(id, "decideEvaluation", "RETURN", PathAtWork.returning("G4"));
            path.amend(id, "G4");
            path.advance(id, CaseState.PROVINCE_PENDING);

            assertRefused("certification.takeBack.notYours", () -> cases.takeBack(reviewer(id), id, "不是我的"));
            cases.takeBack(county.editorOf(id), id, "再补充");

            assertThat(state(id)).isEqualTo(CaseState.RETURNED);
            assertThat(casefiles.get(id).openItems()).containsExactly("G4");
            assertThat(diagrams.main(id.toString()).returned()).contains("callActivity_provinceEvaluation");
            path.advance(id, CaseState.PROVINCE_PENDING);
            path.advance(id, "reviewAmendments");
            var now = diagrams.main(id.toString());
            assertThat(now.current()).contains("callActivity_provinceEvaluation");
            assertThat(now.returned()).doesNotContain("callActivity_provinceEvaluation");
        }
    }

    /** 终止申报: by the county's leader, until the province has begun to examine the qualification. */
    @Nested
    class Ending_by_the_applicant {

        @Test
        void In_the_middle_of_parallel_work_everything_open_is_gone() {
            var id = path.at("stateItems");

            end(id);
        }

        @Test
        void While_the_city_reviews() {
            end(path.at(CaseState.CITY_REVIEW));
        }

        @Test
        void While_the_county_mends_what_the_city_returned() {
            var id = path.at("decideRecommendation");
            path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));

            end(id);
        }

        @Test
        @Clause("end-by-applicant")
        void Until_the_province_takes_up_and_no_longer_even_if_the_province_returns_it() {
            var id = path.at(CaseState.PROVINCE_PENDING);
            var leader = county.leaderOf(id);

            assertThat(cases.mayTerminate(leader, id)).isTrue();
            path.perform(id, "takeUp");
            assertRefused("certification.terminate.tooLate", () -> cases.terminate(leader, id, "不再申报"));
            failQualification(id);
            path.complete(id, "decideEvaluation", "RETURN", PathAtWork.returning("G4"));

            assertRefused("certification.terminate.tooLate", () -> cases.terminate(leader, id, "不再申报"));
            assertThat(county.steps(id)).containsExactly("amendMaterials");
        }

        @Test
        @Clause("end-by-applicant")
        void Nobody_else_ends_it_and_nobody_without_a_reason() {
            var id = path.open();

            assertRefused("certification.terminate.notYours", () -> cases.terminate(county.editorOf(id), id, "不再申报"));
            assertRefused("certification.reasonMissing", () -> cases.terminate(county.leaderOf(id), id, ""));
            assertThat(county.steps(id)).containsExactly("confirmEligibility");
        }

        private void end(CaseId id) {
            cases.terminate(county.leaderOf(id), id, "条件尚不成熟");

            assertThat(state(id)).isEqualTo(CaseState.TERMINATED);
            assertThat(casefiles.get(id).endedReason()).isEqualTo("条件尚不成熟");
            assertThat(county.steps(id)).isEmpty();
            assertAnotherMayBegin(id);
        }
    }

    @Nested
    class The_city {

        @Test
        @Clause("not-recommended")
        void Does_not_recommend_and_the_case_ends_with_its_reason() {
            var id = path.at("decideRecommendation");

            path.complete(id, "decideRecommendation", "NOT_RECOMMEND", NOTHING);

            assertThat(state(id)).isEqualTo(CaseState.REJECTED);
            assertThat(casefiles.get(id).endedReason()).isEqualTo("意见：NOT_RECOMMEND");
            assertThat(county.steps(id)).isEmpty();
            assertAnotherMayBegin(id);
        }

        @Test
        @Clause("back-to-who-returned")
        void Returns_named_items_and_gets_the_case_back_without_another_visit() {
            var id = path.at("decideRecommendation");

            assertRefused(
                    "certification.return.noItems", () -> path.complete(id, "decideRecommendation", "RETURN", NOTHING));
            path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4", "Q5"));
            assertThat(state(id)).isEqualTo(CaseState.RETURNED);
            assertThat(casefiles.get(id).openItems()).containsExactlyInAnyOrder("G4", "Q5");
            path.amend(id, "G4", "Q5");
            assertThat(county.steps(id)).containsExactly("writeSelfReport");
            path.advance(id, "takeUp");

            assertThat(state(id)).isEqualTo(CaseState.CITY_PENDING);
            path.perform(id, "takeUp");
            path.perform(id, "reviewItems");
            assertThat(county.steps(id)).containsExactly("writeReviewReport");
        }
    }

    @Nested
    class The_province {

        @Test
        @Clause("back-to-who-returned")
        void Returns_named_items_and_gets_the_case_back_itself_to_review_what_was_amended() {
            var id = path.at("decideEvaluation");

            path.complete(id, "decideEvaluation", "RETURN", PathAtWork.returning("Q5"));
            path.amend(id, "Q5");
            path.advance(id, CaseState.PROVINCE_PENDING);

            path.perform(id, "takeUp");
            assertThat(county.steps(id)).containsExactly("reviewAmendments");
            path.advance(id, "decideEvaluation");
            path.perform(id, "decideEvaluation");
            assertThat(county.steps(id)).containsExactly("publishList");
        }

        @Test
        @Clause("failed-examination")
        void Leaves_a_failed_examination_to_its_leader_who_cannot_recommend() {
            var id = path.at("examineQualification");

            failQualification(id);

            assertThat(county.steps(id)).containsExactly("decideEvaluation");
            assertThat(tasks.decisions(county.todo(id, "decideEvaluation"))).containsExactly("RETURN", "REJECT");
            path.complete(id, "decideEvaluation", "REJECT", NOTHING);
            assertThat(state(id)).isEqualTo(CaseState.REJECTED);
            assertAnotherMayBegin(id);
        }

        @Test
        void Examines_again_what_was_returned_after_a_failed_examination() {
            var id = path.at("examineQualification");
            failQualification(id);

            path.complete(id, "decideEvaluation", "RETURN", PathAtWork.returning("G4"));
            path.amend(id, "G4");
            path.advance(id, CaseState.PROVINCE_PENDING);
            path.perform(id, "takeUp");

            assertThat(county.steps(id)).containsExactly("examineQualification");
            path.perform(id, "examineQualification");
            assertThat(county.steps(id)).containsExactly("recordSurvey");
        }

        @Test
        @Clause("not-recommended")
        void Does_not_apply_to_the_state_and_the_case_ends_with_its_reason() {
            var id = path.at("applyToState");

            path.complete(id, "applyToState", "REJECT", NOTHING);

            assertThat(state(id)).isEqualTo(CaseState.REJECTED);
            assertThat(county.steps(id)).isEmpty();
            assertAnotherMayBegin(id);
        }
    }

    private void failQualification(CaseId id) {
        path.complete(
                id,
                "examineQualification",
                "FAIL",
                new Qualification(Arrays.stream(Point.values())
                        .map(point -> new Finding(point, point != Point.VETOES, "经核查"))
                        .toList()));
    }

    private void assertAnotherMayBegin(CaseId ended) {
        var casefile = casefiles.get(ended);
        var again = cases.open(county.editorOf(ended), casefile.county(), casefile.round());
        assertThat(county.steps(again)).containsExactly("confirmEligibility");
        assertRefused(
                "casefile.open.another", () -> cases.open(county.editorOf(ended), casefile.county(), casefile.round()));
    }

    private Actor reviewer(CaseId id) {
        return actor(Role.CITY_REVIEWER, city(county.county(id)));
    }

    private CaseState state(CaseId id) {
        return casefiles.get(id).state();
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
