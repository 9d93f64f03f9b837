package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.review.CheckDraft;
import org.junheng.review.Problem;
import org.junheng.review.Problems;
import org.junheng.review.Rectification;
import org.junheng.review.Rectifications;
import org.junheng.review.ReviewedItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A problem that nobody settled stands in the way of the recommendation, wherever the case has been since. */
@IntegrationTest
class UnsettledProblemsIT {

    private static final LeaderDecision NOTHING = new LeaderDecision(List.of(), "苏教督〔2026〕3号");

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Problems problems;

    @Autowired
    Rectifications rectifications;

    @Test
    @Clause("recommended-when-settled")
    void A_return_and_its_completion_do_not_make_a_refused_problem_forgotten() {
        var id = path.at("listProblems");
        path.complete(id, "listProblems", "RECTIFY", PathAtWork.problem("G4"));
        path.rectify(id, "REFUSED");
        path.advance(id, "decideEvaluation");
        assertNotRecommended(id);

        path.complete(id, "decideEvaluation", "RETURN", PathAtWork.returning("G9"));
        path.amend(id, "G9");
        path.advance(id, "reviewAmendments");
        assertRefused("review.check.missing", () -> path.perform(id, "reviewAmendments"));
        path.complete(id, "reviewAmendments", "SUBMIT", recheck(id, false, "校舍仍未完工"));

        assertNotRecommended(id);
        path.complete(id, "decideEvaluation", "REJECT", NOTHING);
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    @Clause("recommended-when-settled")
    void The_province_settles_a_refused_problem_on_what_the_county_completed_and_recommends() {
        var id = path.at("listProblems");
        path.complete(id, "listProblems", "RECTIFY", PathAtWork.problem("G4"));
        path.rectify(id, "REFUSED");
        path.advance(id, "decideEvaluation");
        path.complete(id, "decideEvaluation", "RETURN", PathAtWork.returning("G4"));
        path.amend(id, "G4");
        path.advance(id, "reviewAmendments");

        assertRefused(
                "review.recheck.no-words",
                () -> path.complete(id, "reviewAmendments", "SUBMIT", recheck(id, true, " ")));
        assertThat(problems.unsettled(id)).containsExactly(1);
        path.complete(id, "reviewAmendments", "SUBMIT", recheck(id, true, "补正材料证明校舍已完工"));

        assertSettled(id, "补正材料证明校舍已完工");
        path.complete(id, "decideEvaluation", "RECOMMEND", NOTHING);
        assertThat(county.steps(id)).containsExactly("publishList");
    }

    @Test
    @Clause("recommended-when-settled")
    void The_city_settles_a_refused_problem_on_what_the_county_completed_and_recommends() {
        var id = path.at("recordVisit");
        path.complete(id, "recordVisit", "RECTIFY", path.visited(id, "G4"));
        path.rectify(id, "REFUSED");
        path.advance(id, "decideRecommendation");
        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));
        path.amend(id, "G4");
        path.advance(id, "reviewItems");

        assertRefused("review.check.missing", () -> path.perform(id, "reviewItems"));
        path.complete(id, "reviewItems", "SUBMIT", recheck(id, true, "补正材料证明校舍已完工"));

        assertSettled(id, "补正材料证明校舍已完工");
        path.advance(id, "decideRecommendation");
        path.complete(id, "decideRecommendation", "RECOMMEND", NOTHING);
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.PROVINCE_PENDING);
    }

    @Test
    @Clause("recommended-when-settled")
    void A_case_whose_problems_are_all_settled_is_recommended() {
        var id = path.at("listProblems");
        path.complete(id, "listProblems", "RECTIFY", PathAtWork.problem("G4"));
        path.rectify(id, "SETTLED");
        path.advance(id, "decideEvaluation");

        path.complete(id, "decideEvaluation", "RECOMMEND", NOTHING);

        assertThat(county.steps(id)).containsExactly("publishList");
    }

    private ReviewedItems recheck(CaseId id, boolean settled, String words) {
        var opinions = path.reviewed(id);
        return new ReviewedItems(
                opinions,
                problems.of(county.editorOf(id), id).stream()
                        .map(problem -> new CheckDraft(problem.id(), settled, words))
                        .toList());
    }

    private void assertSettled(CaseId id, String words) {
        assertThat(rectifications.of(county.editorOf(id), id)).singleElement().satisfies(one -> {
            assertThat(one.problem().status()).isEqualTo(Problem.Status.SETTLED);
            assertThat(one.checks()).extracting(Rectification.Check::settled).containsExactly(false, true);
            assertThat(one.lastCheck()).map(Rectification.Check::remark).contains(words);
        });
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageContaining(key);
    }

    private void assertNotRecommended(CaseId id) {
        assertThatThrownBy(() -> path.complete(id, "decideEvaluation", "RECOMMEND", NOTHING))
                .hasMessageContaining("certification.recommend.unsettled");
        assertThat(county.steps(id)).containsExactly("decideEvaluation");
    }
}
