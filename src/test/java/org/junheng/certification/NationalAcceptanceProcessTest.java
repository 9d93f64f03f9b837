package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.attainment.Attainments;
import org.junheng.attainment.Grade;
import org.junheng.attainment.MonitoringRecord;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Round;
import org.junheng.casefile.Rounds;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Tasks;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code national-acceptance.bpmn}: the round's steps, questions, and what the nation decides. */
@IntegrationTest
class NationalAcceptanceProcessTest {

    private static final NoData NOTHING = new NoData();
    private static final StepWork NO_QUESTION = StepWork.plain();

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    CasePath cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    Tasks tasks;

    @Autowired
    Editions editions;

    @Autowired
    Attainments attainments;

    CaseId id;

    @BeforeEach
    void applyForACounty() {
        id = path.at(CaseState.NATION_PENDING);
    }

    @Test
    @Clause("national-steps")
    void The_steps_of_the_round_follow_each_other_and_the_decision_comes_last() {
        path.perform(id, "takeUp");
        var done = new ArrayList<String>();

        while (county.steps(id).contains("performStep")) {
            done.add(String.valueOf(county.todo(id, "performStep").element()));
            path.perform(id, "performStep");
        }

        assertThat(done)
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(rounds.get(casefiles.get(id).round()).nationalSteps().stream()
                        .map(Round.NationalStep::code)
                        .toList());
        assertThat(county.steps(id)).containsExactly("decideAcceptance");
        path.perform(id, "decideAcceptance");
        assertThat(state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Clause("acceptance-demands-all-items")
    void Nothing_is_certified_while_an_item_is_open_or_not_met_and_it_is_named() {
        path.perform(id, "takeUp");
        while (county.steps(id).contains("performStep")) {
            path.complete(id, "performStep", "PASS", NO_QUESTION);
        }
        var title = editions.get(casefiles.get(id).edition()).item("Q9").title();

        assertRefused("certification.acceptance.undetermined", "Q9 " + title, this::certify);
        attainments.record(ActorFixture.actor(Role.NATION_OFFICER, RegionCode.NATION), id, monitoring("0.15"));
        assertRefused("certification.acceptance.notMet", "Q9 " + title, this::certify);
        assertThat(state()).isEqualTo(CaseState.NATIONAL_ACCEPTANCE);

        attainments.record(ActorFixture.actor(Role.NATION_OFFICER, RegionCode.NATION), id, monitoring("0.1499"));
        certify();
        assertThat(state()).isEqualTo(CaseState.ACCEPTED);
    }

    private void certify() {
        path.complete(id, "decideAcceptance", "CERTIFY", new AcceptanceDecision(List.of(), "1", null, "list"));
    }

    private static MonitoringRecord monitoring(String rate) {
        var line = new MonitoringRecord.Line(Grade.FOURTH, "语文", 3, new BigDecimal(rate));
        return new MonitoringRecord(2024, "report", "", List.of(line));
    }

    @Test
    @Clause("national-steps")
    void A_step_not_passed_ends_the_steps_and_nothing_can_be_certified() {
        path.perform(id, "takeUp");

        path.complete(id, "performStep", "FAIL", NO_QUESTION);

        assertThat(county.steps(id)).containsExactly("decideAcceptance");
        assertThat(tasks.decisions(county.todo(id, "decideAcceptance"))).containsExactly("RETURN", "REJECT");
        path.complete(id, "decideAcceptance", "REJECT", decision());
        assertThat(state()).isEqualTo(CaseState.REJECTED);
        assertThat(casefiles.get(id).endedReason()).isEqualTo("意见：REJECT");
        var ended = casefiles.get(id);
        assertThat(county.steps(cases.open(county.editorOf(id), ended.county(), ended.round())))
                .containsExactly("confirmEligibility");
    }

    @Test
    @Clause("questions-through-province")
    void Questions_go_down_through_the_province_and_insufficient_answers_are_given_again() {
        path.perform(id, "takeUp");
        var step = county.todo(id, "performStep").element();

        assertRefused("certification.question.none", () -> path.complete(id, "performStep", "QUESTION", NO_QUESTION));
        path.complete(id, "performStep", "QUESTION", new StepWork(List.of("培训口径？", "认定文件？"), null, null));
        path.complete(id, "forwardQuestion", "FORWARD", NOTHING);
        assertRefused(
                "certification.question.unanswered",
                () -> path.complete(id, "answerQuestion", "SUBMIT", new Answers(List.of("五年"))));
        path.complete(id, "answerQuestion", "SUBMIT", new Answers(List.of("五年", "见文件")));
        path.complete(id, "checkAnswer", "INSUFFICIENT", NOTHING);
        assertThat(county.steps(id)).containsExactly("answerQuestion");
        path.complete(id, "answerQuestion", "SUBMIT", new Answers(List.of("五年周期", "见所附文件")));
        path.complete(id, "checkAnswer", "FORWARD", NOTHING);

        assertThat(county.todo(id, "performStep").element())
                .as("the step that asked judges the answers")
                .isEqualTo(step);
    }

    @Test
    @Clause("questions-through-province")
    void Figures_stay_frozen_while_questions_are_answered() {
        path.perform(id, "takeUp");
        var sealed = casefiles.get(id).sealed();
        path.complete(id, "performStep", "QUESTION", new StepWork(List.of("培训口径？"), null, null));
        path.complete(id, "forwardQuestion", "FORWARD", NOTHING);

        assertThat(casefiles.editable(id, "G9")).isFalse();
        path.complete(id, "answerQuestion", "SUBMIT", new Answers(List.of("五年")));

        assertThat(casefiles.get(id).sealed()).isEqualTo(sealed).isEqualTo(casefiles.digest(id));
    }

    @Test
    @Clause("national-return")
    void A_return_goes_down_and_comes_back_through_the_province_to_the_decision() {
        path.advance(id, "decideAcceptance");

        path.complete(id, "decideAcceptance", "RETURN", decision("G4"));
        assertThat(county.steps(id)).containsExactly("forwardReturn");
        assertThat(casefiles.get(id).openItems())
                .as("not before the province forwards it")
                .isEmpty();
        path.perform(id, "forwardReturn");
        assertThat(state()).isEqualTo(CaseState.RETURNED);
        assertThat(casefiles.get(id).openItems()).containsExactly("G4");
        path.amend(id, "G4");
        path.advance(id, CaseState.NATION_PENDING);
        assertThat(county.steps(id)).containsExactly("forwardAmendments");
        path.perform(id, "forwardAmendments");
        path.perform(id, "takeUp");

        assertThat(county.steps(id)).containsExactly("decideAcceptance");
        path.perform(id, "decideAcceptance");
        assertThat(state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void A_return_after_a_failed_step_goes_through_the_steps_again() {
        path.perform(id, "takeUp");
        path.complete(id, "performStep", "FAIL", NO_QUESTION);

        path.complete(id, "decideAcceptance", "RETURN", decision("G4"));
        path.perform(id, "forwardReturn");
        path.amend(id, "G4");
        path.advance(id, "forwardAmendments");
        path.perform(id, "forwardAmendments");
        path.perform(id, "takeUp");

        assertThat(county.steps(id)).containsExactly("performStep");
    }

    @Test
    void The_county_takes_amendments_back_while_the_province_has_not_forwarded_them() {
        path.advance(id, "decideAcceptance");
        path.complete(id, "decideAcceptance", "RETURN", decision("G4"));
        path.perform(id, "forwardReturn");
        path.amend(id, "G4");
        path.advance(id, "forwardAmendments");

        cases.takeBack(county.editorOf(id), id, "再补充");

        assertThat(state()).isEqualTo(CaseState.RETURNED);
        assertThat(county.steps(id)).containsExactly("amendMaterials");
        path.advance(id, "forwardAmendments");
    }

    @Test
    void Amendments_that_the_province_has_forwarded_are_the_provinces_to_take_back() {
        path.advance(id, "decideAcceptance");
        path.complete(id, "decideAcceptance", "RETURN", decision("G4"));
        path.perform(id, "forwardReturn");
        path.amend(id, "G4");
        path.advance(id, "forwardAmendments");
        path.perform(id, "forwardAmendments");

        assertRefused("certification.takeBack.notYours", () -> cases.takeBack(county.editorOf(id), id, "再补充"));
        cases.takeBack(PathAtWork.OFFICER, id, "再核实");

        assertThat(county.steps(id)).containsExactly("forwardAmendments");
        path.perform(id, "forwardAmendments");
        path.perform(id, "takeUp");
        assertThat(county.steps(id)).containsExactly("decideAcceptance");
    }

    private static AcceptanceDecision decision(String... items) {
        var returned = List.of(items).stream()
                .map(item -> new ReturnedItem(item, "请补充说明"))
                .toList();
        return new AcceptanceDecision(returned, "", null, "");
    }

    private CaseState state() {
        return casefiles.get(id).state();
    }

    private static void assertRefused(String key, String named, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.arguments()).containsExactly(named);
        });
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
