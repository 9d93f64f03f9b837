package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.review.ReviewFixture.reviewer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.engine.Processes;
import org.junheng.review.Problem.Status;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RectificationProcessTest {

    private static final String PLAN = "userTask_planRectification";
    private static final String SUBMIT = "userTask_submitRectification";
    private static final String CHECK = "userTask_checkRectification";

    @Autowired
    Processes processes;

    @Autowired
    Problems problems;

    @Autowired
    Rectifications rectifications;

    @Autowired
    Documents documents;

    @Autowired
    HistoryService history;

    @Autowired
    Clock clock;

    @Autowired
    ReviewFixture review;

    RegionCode county;
    CaseId id;

    @BeforeEach
    void demandRectificationOfTwoProblems() {
        county = review.county();
        id = review.open(county, CaseState.CITY_REVIEW);
        problems.list(
                reviewer(county),
                id,
                Level.CITY,
                List.of(new ProblemDraft("G4", "两所学校超规模", Severity.MAJOR), new ProblemDraft(null, "档案不全", null)));
        processes.start(
                reviewer(county),
                "rectification",
                id.toString(),
                Map.of("county", county.value(), "checkers", Role.CITY_REVIEWER + "@" + city(county)));
    }

    @Test
    @Clause("rectified-until-settled")
    void Problems_are_rectified_again_until_all_are_settled_by_a_named_person() throws IOException {
        plan();
        submit();
        check("AGAIN", true, false);

        assertThat(review.steps(id)).containsExactly(SUBMIT);
        assertThat(statuses()).containsExactly(Status.SETTLED, Status.OPEN);

        submit();
        check("SETTLED", true);

        assertThat(end()).isEqualTo("event_rectificationSettled");
        assertThat(variable("rectification")).isEqualTo("SETTLED");
        assertThat(problems.of(editor(county), id)).allSatisfy(problem -> {
            assertThat(problem.status()).isEqualTo(Status.SETTLED);
            assertThat(problem.closedByName()).isEqualTo(reviewer(county).displayName());
        });
        assertThat(rectifications.of(editor(county), id).getLast().results()).hasSize(2);
    }

    @Test
    @Clause("rectified-until-settled")
    void What_is_not_settled_in_the_end_is_refused() throws IOException {
        plan();
        submit();
        check("REFUSED", true, false);

        assertThat(end()).isEqualTo("event_rectificationRefused");
        assertThat(statuses()).containsExactly(Status.SETTLED, Status.REFUSED);
    }

    @Test
    void A_problem_not_settled_cannot_be_called_settled_nor_a_settled_one_refused() throws IOException {
        plan();
        submit();

        assertThatThrownBy(() -> check("SETTLED", true, false)).hasMessageContaining("review.check.not-all-settled");
        assertThatThrownBy(() -> check("AGAIN", true, true)).hasMessageContaining("review.check.all-settled");
        assertThatThrownBy(() -> review.complete(reviewer(county), id, CHECK, "SETTLED", new RectificationChecks(null)))
                .hasMessageContaining("review.check.missing");
        assertThat(statuses()).containsExactly(Status.OPEN, Status.OPEN);
    }

    @Test
    @Clause("rectified-until-settled")
    void What_proves_a_result_is_opened_before_it_is_checked() throws IOException {
        plan();
        submit();

        assertThatThrownBy(() -> checkUnread("SETTLED", true, true)).hasMessageContaining("review.check.unread");
        assertThatThrownBy(() -> checkUnread("AGAIN", true, false)).hasMessageContaining("review.check.unread");
        assertThat(statuses()).containsExactly(Status.OPEN, Status.OPEN);
        check("SETTLED", true, true);
        assertThat(statuses()).containsExactly(Status.SETTLED, Status.SETTLED);
    }

    @Test
    void Every_problem_needs_a_plan_with_a_day_to_come_and_a_result_with_proof() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var first = problems.of(editor(county), id).getFirst().id();

        assertThatThrownBy(() -> review.complete(editor(county), id, PLAN, "SUBMIT", new RectificationPlan(null)))
                .hasMessageContaining("review.plan.incomplete");
        assertThatThrownBy(() -> review.complete(
                        editor(county),
                        id,
                        PLAN,
                        "SUBMIT",
                        new RectificationPlan(List.of(new MeasureDraft(first, "扩建", "教育局", yesterday)))))
                .hasMessageContaining("review.plan.past");
        plan();
        assertThatThrownBy(() -> review.complete(
                        editor(county),
                        id,
                        SUBMIT,
                        "SUBMIT",
                        new RectificationResults(List.of(new ResultDraft(first, "已扩建", null)))))
                .hasMessageContaining("review.result.no-proof");
        assertThat(review.steps(id)).containsExactly(SUBMIT);
    }

    private void plan() {
        var until = LocalDate.now(clock).plusDays(20);
        review.complete(
                editor(county),
                id,
                PLAN,
                "SUBMIT",
                new RectificationPlan(problems.of(editor(county), id).stream()
                        .map(problem -> new MeasureDraft(problem.id(), "扩建校舍", "教育局", until))
                        .toList()));
    }

    private void submit() throws IOException {
        var proof = documents.add(
                editor(county),
                id,
                ExtraBox.RECTIFICATION.name(),
                "整改.txt",
                new ByteArrayInputStream("整改完成".getBytes(StandardCharsets.UTF_8)));
        review.complete(
                editor(county),
                id,
                SUBMIT,
                "SUBMIT",
                new RectificationResults(open().stream()
                        .map(problem -> new ResultDraft(
                                problem.id(), "已完成", List.of(proof.id().toString())))
                        .toList()));
    }

    private void check(String decision, Boolean... settled) throws IOException {
        for (var document : documents.list(reviewer(county), id)) {
            documents.open(reviewer(county), document.id()).stream().close();
        }
        checkUnread(decision, settled);
    }

    private void checkUnread(String decision, Boolean... settled) {
        var open = open();
        var checks = new ArrayList<CheckDraft>();
        for (var number = 0; number < open.size(); number++) {
            checks.add(new CheckDraft(open.get(number).id(), settled[number], "现场查看"));
        }
        review.complete(reviewer(county), id, CHECK, decision, new RectificationChecks(checks));
    }

    private List<Problem> open() {
        return problems.of(editor(county), id).stream().filter(Problem::isOpen).toList();
    }

    private List<Status> statuses() {
        return problems.of(editor(county), id).stream().map(Problem::status).toList();
    }

    private String end() {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance())
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }

    private String instance() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    private Object variable(String name) {
        return history.createHistoricVariableInstanceQuery()
                .variableName(name)
                .processInstanceId(instance())
                .singleResult()
                .getValue();
    }
}
