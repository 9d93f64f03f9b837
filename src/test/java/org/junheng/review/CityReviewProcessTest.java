package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.review.ReviewFixture.allMet;
import static org.junheng.review.ReviewFixture.reviewer;

import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.review.Report.Proposal;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of {@code city-review.bpmn} that belong to the review. */
@IntegrationTest
class CityReviewProcessTest {

    private static final String ITEMS = "userTask_reviewItems";
    private static final String VISIT = "userTask_recordVisit";
    private static final String REPORT = "userTask_writeReviewReport";

    @Autowired
    ReviewFixture review;

    @Autowired
    Opinions opinions;

    RegionCode county;
    CaseId id;

    @BeforeEach
    void openCase() {
        county = review.county();
        id = review.open(county, CaseState.CITY_REVIEW);
    }

    @Test
    void Items_visit_and_report_lead_to_the_leader() {
        review.start("city-review", id, county, ITEMS);
        judge();
        visit("NONE", List.of());
        report();

        assertThat(review.steps(id)).containsExactly("userTask_decideRecommendation");
    }

    @Test
    void Problems_found_on_the_visit_are_rectified_first() {
        review.start("city-review", id, county, ITEMS);
        judge();
        visit("RECTIFY", List.of(new ProblemDraft("G5", "两个班超额", null)));

        assertThat(review.steps(id)).containsExactly("userTask_planRectification");
    }

    @Test
    @Clause("back-to-who-returned")
    void After_completion_nobody_is_visited_again() {
        review.start("city-review", id, county, ITEMS, "AMENDMENTS");
        judge();

        assertThat(review.steps(id)).containsExactly(REPORT);
        report();
        assertThat(review.steps(id)).containsExactly("userTask_decideRecommendation");
    }

    private void judge() {
        var all = allMet(opinions.standings(reviewer(county), id, Level.CITY));
        review.complete(reviewer(county), id, ITEMS, "SUBMIT", new ReviewedItems(all, null));
    }

    private void visit(String decision, List<ProblemDraft> problems) {
        review.complete(reviewer(county), id, VISIT, decision, new RecordedVisit(review.visit(3, 42L, null), problems));
    }

    private void report() {
        review.complete(reviewer(county), id, REPORT, "SUBMIT", new Report("复核报告正文", Proposal.RECOMMEND));
    }
}
