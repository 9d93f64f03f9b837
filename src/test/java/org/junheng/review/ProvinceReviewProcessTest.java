package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.review.ReviewFixture.allMet;
import static org.junheng.review.ReviewFixture.officer;

import java.util.Arrays;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.review.Qualification.Finding;
import org.junheng.review.Qualification.Point;
import org.junheng.review.Report.Proposal;
import org.junheng.review.Visit.Group;
import org.junheng.review.Visit.Meeting;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of {@code province-evaluation.bpmn} that belong to the review. */
@IntegrationTest
class ProvinceReviewProcessTest {

    private static final String APPOINT = "userTask_appointPanel";
    private static final String VISIT = "userTask_recordVisit";

    @Autowired
    ReviewFixture review;

    @Autowired
    Opinions opinions;

    @Autowired
    Panels panels;

    @Autowired
    Replacements replacements;

    @Autowired
    Recusals recusals;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    RegionCode county;
    CaseId id;

    @BeforeEach
    void openCase() {
        county = review.county();
        id = review.open(county, CaseState.PROVINCE_EVALUATION);
    }

    @Test
    void From_the_panel_to_the_leader_without_problems() {
        review.start("province-evaluation", id, county, APPOINT);
        appoint();
        assertThat(review.open(id)).hasSize(3);
        for (var number = 1; number <= 3; number++) {
            giveOpinion(number);
        }
        review.complete(officer(county), id, "userTask_consolidateOpinions", "SUBMIT", new GivenOpinions(null));
        review.complete(officer(county), id, VISIT, "SUBMIT", new RecordedVisit(visit(meetings()), null));
        review.complete(officer(county), id, "userTask_listProblems", "NONE", new ProblemList(null));
        review.complete(
                officer(county),
                id,
                "userTask_writeEvaluationReport",
                "SUBMIT",
                new Report("评估报告正文", Proposal.RECOMMEND));

        assertThat(review.steps(id)).containsExactly("userTask_decideEvaluation");
    }

    @Test
    void An_expert_who_turns_out_to_have_a_conflict_is_replaced_and_leaves_a_trace() {
        review.start("province-evaluation", id, county, APPOINT);
        appoint();
        recusals.declare(review.expert(2), "expert.2", county, "曾在本县任职");
        assertThatThrownBy(() -> giveOpinion(2)).hasMessageContaining("review.panel.recused");

        replace("expert.2", "expert.4");

        assertThat(review.open(id)).hasSize(3);
        assertThat(panels.of(officer(county), id))
                .extracting(PanelMember::expert)
                .containsExactly("expert.1", "expert.3", "expert.4");
        assertThat(casefiles.isVisible(review.expert(2), id)).isFalse();
        assertThatThrownBy(() -> review.task(review.expert(2), id, "userTask_giveOpinion"))
                .isInstanceOf(AssertionError.class);
        assertThat(log.of(officer(county), id)).anySatisfy(entry -> {
            assertThat(entry.step()).isEqualTo("expertReplaced");
            assertThat(entry.element()).isEqualTo("expert.2");
            assertThat(entry.opinion()).contains("年龄与健康原因");
        });
        assertThat(log.of(editor(county), id)).noneMatch(entry -> entry.step().equals("expertReplaced"));
        List.of(1, 3, 4).forEach(this::giveOpinion);
        assertThat(review.steps(id)).containsExactly("userTask_consolidateOpinions");
    }

    @Test
    void Who_took_the_place_may_be_replaced_as_well_but_nobody_comes_back_or_sits_twice() {
        review.start("province-evaluation", id, county, APPOINT);
        appoint();
        replace("expert.2", "expert.4");

        replace("expert.4", "expert.5");

        assertThatThrownBy(() -> replace("expert.5", "expert.2")).hasMessageContaining("review.panel.no-successor");
        assertThatThrownBy(() -> replace("expert.5", "expert.1")).hasMessageContaining("review.panel.no-successor");
        assertThatThrownBy(() -> replace("expert.5", "nobody")).hasMessageContaining("review.panel.no-expert");
        List.of(1, 3, 5).forEach(this::giveOpinion);
        assertThat(review.steps(id)).containsExactly("userTask_consolidateOpinions");
    }

    @Test
    void Nobody_is_replaced_who_has_handed_in_or_by_anybody_but_the_province_or_without_a_reason() {
        review.start("province-evaluation", id, county, APPOINT);
        appoint();
        giveOpinion(1);

        assertThatThrownBy(() -> replace("expert.1", "expert.4")).hasMessageContaining("platform.engine.notAwaited");
        assertThatThrownBy(() -> replacements.replace(
                        ReviewFixture.reviewer(county), id, new Replacement("expert.2", "expert.4", "原因")))
                .hasMessageContaining("review.not-yours");
        assertThatThrownBy(
                        () -> replacements.replace(officer(county), id, new Replacement("expert.2", "expert.4", " ")))
                .hasMessageContaining("review.panel.replace.reason");
        assertThat(panels.of(officer(county), id))
                .extracting(PanelMember::expert)
                .containsExactly("expert.1", "expert.2", "expert.3");
    }

    private void replace(String expert, String successor) {
        replacements.replace(officer(county), id, new Replacement(expert, successor, "年龄与健康原因"));
    }

    @Test
    @Clause("panel")
    void A_panel_without_experts_never_begins() {
        review.start("province-evaluation", id, county, APPOINT);

        assertThatThrownBy(() -> review.complete(officer(county), id, APPOINT, "SUBMIT", new Appointment(List.of())))
                .hasMessageContaining("review.panel.size");
        assertThat(review.steps(id)).containsExactly(APPOINT);
    }

    @Test
    void Problems_found_lead_to_rectification_and_none_to_the_report() {
        review.start("province-evaluation", id, county, "userTask_listProblems");

        assertThatThrownBy(() ->
                        review.complete(officer(county), id, "userTask_listProblems", "RECTIFY", new ProblemList(null)))
                .hasMessageContaining("review.problem.none");
        review.complete(
                officer(county),
                id,
                "userTask_listProblems",
                "RECTIFY",
                new ProblemList(List.of(new ProblemDraft("G4", "学校规模超标", null))));

        assertThat(review.steps(id)).containsExactly("userTask_planRectification");
    }

    @Test
    @Clause("visit")
    void A_visit_needs_its_four_meetings_three_days_of_notice_and_enough_schools() {
        review.start("province-evaluation", id, county, VISIT);

        assertThatThrownBy(() -> record(visit(meetings().subList(0, 3))))
                .hasMessageContaining("review.visit.meeting-missing.PARENTS");
        assertThatThrownBy(() -> record(review.visit(2, 7L, meetings()))).hasMessageContaining("review.visit.notice");
        assertThatThrownBy(() -> record(visit(meetings()).with(List.of("2132000001"))))
                .hasMessageContaining("review.visit.school-count");
        record(visit(meetings()));
    }

    @Test
    void Whoever_is_not_qualified_goes_to_the_leader() {
        review.start("province-evaluation", id, county, "userTask_examineQualification");

        assertThatThrownBy(() -> examine("PASS", Point.VETOES)).hasMessageContaining("review.qualification.not-all");
        examine("FAIL", Point.VETOES);

        assertThat(review.steps(id)).containsExactly("userTask_decideEvaluation");
    }

    @Test
    void Whoever_is_qualified_goes_to_the_survey() {
        review.start("province-evaluation", id, county, "userTask_examineQualification");

        assertThatThrownBy(() -> examine("FAIL")).hasMessageContaining("review.qualification.all");
        examine("PASS");

        assertThat(review.steps(id)).containsExactly("userTask_recordSurvey");
    }

    private void examine(String decision, Point... unfulfilled) {
        review.complete(
                officer(county),
                id,
                "userTask_examineQualification",
                decision,
                new Qualification(Arrays.stream(Point.values())
                        .map(point -> new Finding(point, !List.of(unfulfilled).contains(point), ""))
                        .toList()));
    }

    private void appoint() {
        review.complete(
                officer(county), id, APPOINT, "SUBMIT", new Appointment(List.of("expert.1", "expert.2", "expert.3")));
    }

    private void giveOpinion(int number) {
        var expert = review.expert(number);
        var all = allMet(opinions.standings(expert, id, Level.EXPERT));
        review.complete(expert, id, "userTask_giveOpinion", "SUBMIT", new GivenOpinions(all));
    }

    private void record(Visit visit) {
        review.complete(officer(county), id, VISIT, "SUBMIT", new RecordedVisit(visit, null));
    }

    private Visit visit(List<Meeting> meetings) {
        return review.visit(3, 7L, meetings);
    }

    private static List<Meeting> meetings() {
        return Arrays.stream(Group.values())
                .map(group -> new Meeting(group, 8, "记录"))
                .toList();
    }
}
