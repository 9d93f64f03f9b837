package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
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
        path.advance(id, "decideEvaluation");

        assertNotRecommended(id);
        path.complete(id, "decideEvaluation", "REJECT", NOTHING);
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.REJECTED);
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

    private void assertNotRecommended(CaseId id) {
        assertThatThrownBy(() -> path.complete(id, "decideEvaluation", "RECOMMEND", NOTHING))
                .hasMessageContaining("certification.recommend.unsettled");
        assertThat(county.steps(id)).containsExactly("decideEvaluation");
    }
}
