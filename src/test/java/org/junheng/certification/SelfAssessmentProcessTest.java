package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Records;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.certification.Amendments.Explanation;
import org.junheng.certification.FigureCorrections.FigureCorrection;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.certification.ReliefClaims.ReliefClaim;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.platform.engine.NoData;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SelfAssessmentProcessTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 6, 1);
    private static final String RURAL = "2132104048";

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    Records records;

    @Autowired
    Statements statements;

    @Autowired
    CountyFigures figures;

    @Autowired
    CountyCorrections corrections;

    @Autowired
    CaseResults results;

    @Autowired
    Reliefs reliefs;

    @Autowired
    Signatures signatures;

    @Autowired
    CountyRequests requests;

    @Autowired
    Indicators indicators;

    @Autowired
    HistoryService history;

    @Autowired
    Clock clock;

    @Test
    @Clause("due-at-its-level")
    void A_county_that_meets_everything_hands_up_its_locked_case() {
        var id = county.begin();

        county.prepare(id, CountyAtWork.MEETS);
        assertThat(county.steps(id)).containsExactly("writeSelfReport");
        county.writeReport(id);
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.SIGNING);
        assertThat(casefiles.get(id).sealed()).isNotNull();
        county.sign(id, county.directorOf(id));
        county.sign(id, county.leaderOf(id));
        assertThat(county.steps(id)).containsExactly("handUp");
        county.handUp(id, today());

        assertThat(county.steps(id)).isEmpty();
        assertThat(casefiles.get(id).state()).isEqualTo(CaseState.CITY_PENDING);
        assertThat(casefiles.get(id).sealed()).isEqualTo(casefiles.digest(id));
        assertThat(variable(id, "outcome")).isEqualTo(Variables.UP);
        assertThat(signatures.valid(id))
                .extracting(kept -> kept.value().digest())
                .containsOnly(casefiles.digest(id).value());
    }

    @Test
    void A_statement_that_the_figures_contradict_needs_grounds_and_stands_beside_them() {
        var id = county.begin();
        var editor = county.editorOf(id);
        county.confirmEligibility(id, LONG_AGO);
        county.importWorkbook(id, CountyAtWork.MEETS);

        assertThatThrownBy(
                        () -> statements.state(editor, id, "G4", new Statement.Draft(Claim.NOT_MET, null, " ", null)))
                .isInstanceOf(Refusal.class);
        statements.state(editor, id, "G4", new Statement.Draft(Claim.NOT_MET, null, "新校区未投用", null));
        statements.state(editor, id, "G1", new Statement.Draft(Claim.MET, null, "专项规划已批复", null));

        assertThat(results.comparisons(editor, id))
                .filteredOn(ItemComparison::differs)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.computed().item()).isEqualTo("G4");
                    assertThat(one.computed().verdict()).isEqualTo(Verdict.MET);
                    assertThat(one.difference()).contains(ItemComparison.Difference.UNDERSTATED);
                });
        assertThat(results.comparison(editor, id, "G1"))
                .hasValueSatisfying(one -> assertThat(one.computed().verdict()).isEqualTo(Verdict.MET));
        assertThat(results.comparison(editor, id, "G2"))
                .hasValueSatisfying(one -> assertThat(one.computed().verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Nested
    class Eligibility {

        @Test
        @Clause("held-three-years")
        void Three_years_must_have_passed_and_the_leader_may_have_it_checked_again() {
            var id = county.begin();

            county.confirmEligibility(id, today().minusYears(3));
            assertThat(county.steps(id)).containsExactly("decideNotApplying");
            county.complete(county.leaderOf(id), id, "decideNotApplying", "RECHECK", new NoData());
            assertThat(county.steps(id)).containsExactly("confirmEligibility");
            county.confirmEligibility(id, today().minusYears(3).minusDays(1));

            assertThat(county.steps(id)).containsExactly("collectEvidence", "importStatistics", "stateItems");
        }

        @Test
        @Clause("veto")
        void A_veto_goes_to_the_leader_who_ends_the_case_with_a_reason() {
            var id = county.begin();

            county.confirmEligibility(id, LONG_AGO, "SCHOOL_CHOICE");
            county.complete(county.leaderOf(id), id, "decideNotApplying", "NOT_APPLY", new NoData());

            assertThat(county.steps(id)).isEmpty();
            assertThat(casefiles.get(id).state()).isEqualTo(CaseState.NOT_APPLYING);
            assertThat(casefiles.get(id).endedReason()).isEqualTo("意见：NOT_APPLY");
            assertThat(variable(id, "outcome")).isEqualTo(Variables.ENDED);
        }

        @Test
        @Clause("veto")
        void Every_veto_needs_a_statement() {
            var id = county.begin();

            assertThatThrownBy(() -> county.complete(
                            county.editorOf(id),
                            id,
                            "confirmEligibility",
                            "SUBMIT",
                            new EligibilityStatement(LONG_AGO, "保持较高水平", List.of())))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key())
                                    .isEqualTo("certification.county.eligibility.vetoMissing"));
        }
    }

    @Nested
    class Preparation {

        @Test
        void No_step_is_handed_in_half_done() {
            var id = county.begin();
            county.confirmEligibility(id, LONG_AGO);

            assertRefused("ready.figures", () -> submit(id, "importStatistics", new NoData()));
            assertRefused("items.open", () -> submit(id, "stateItems", new ItemStatements(List.of())));
            assertRefused("ready.noDocument", () -> submit(id, "collectEvidence", new NoData()));

            county.importWorkbook(id, CountyAtWork.MEETS);
            submit(id, "importStatistics", new NoData());
            assertRefused("sheets.open", () -> submit(id, "confirmSheets", SheetsOnBehalf.none()));
        }

        @Test
        void Each_leading_department_has_a_task_of_its_own() {
            var id = county.begin();
            county.confirmEligibility(id, LONG_AGO);

            submit(
                    id,
                    "stateItems",
                    county.met(String.valueOf(county.todo(id, "stateItems").element())));

            assertThat(county.steps(id)).contains("stateItems");
            assertThat(statements.of(id).stream().filter(one -> one.statement().isPresent()))
                    .isNotEmpty();
        }
    }

    @Nested
    class Exits {

        @Test
        @Clause("three-exits")
        void Shortfalls_are_named_with_the_amount_missing() {
            var id = fallenShort();

            var result = indicators.latest(id).orElseThrow().value();

            assertThat(result.met()).isFalse();
            assertThat(result.shortfalls()).anySatisfy(shortfall -> {
                assertThat(shortfall.school()).isEqualTo("2132104037");
                assertThat(shortfall.item()).isEqualTo("R4");
                assertThat(shortfall.missing()).isEqualByComparingTo("433.82");
            });
        }

        @Test
        @Clause("old-figure-kept")
        void A_corrected_figure_keeps_the_old_one_and_asks_for_confirmation() {
            var id = fallenShort();
            county.complete(county.editorOf(id), id, "chooseExit", "CORRECT", new NoData());

            assertRefused("correct.nothing", () -> submit(id, "correctFigures", FigureCorrections.none()));
            var before = figure(id, Column.PRIMARY_ABOVE_STANDARD);
            submit(
                    id,
                    "correctFigures",
                    new FigureCorrections(
                            List.of(new FigureCorrection(RURAL, "PRIMARY_ABOVE_STANDARD", "4", "漏报一名教师", null)),
                            "",
                            null));

            assertThat(figure(id, Column.PRIMARY_ABOVE_STANDARD)).isEqualTo("4");
            var kept = corrections.all(id).getFirst().figures().getFirst();
            assertThat(kept.before()).isEqualTo(before);
            assertThat(kept.after()).isEqualTo("4");
            assertThat(figures.unconfirmed(id)).hasSize(1);
            assertThat(county.steps(id)).containsExactly("chooseExit");
        }

        @Test
        void A_new_import_with_a_reason_leads_to_the_report() {
            var id = fallenShort();
            county.complete(county.editorOf(id), id, "chooseExit", "CORRECT", new NoData());

            county.importWorkbook(id, CountyAtWork.MEETS);
            assertRefused("correct.reimportReason", () -> submit(id, "correctFigures", FigureCorrections.none()));
            submit(id, "correctFigures", new FigureCorrections(List.of(), "误用上年度数据", null));

            assertThat(county.steps(id)).containsExactly("writeSelfReport");
            assertRefused("ready.unconfirmed", () -> county.writeReport(id));
        }

        @Test
        @Clause("three-exits")
        void Whoever_chose_correction_or_relief_by_mistake_chooses_again() {
            var id = fallenShort();

            for (var way :
                    Map.of("CORRECT", "correctFigures", "RELIEF", "claimRelief").entrySet()) {
                county.complete(county.editorOf(id), id, "chooseExit", way.getKey(), new NoData());
                assertThat(county.steps(id)).containsExactly(way.getValue());
                county.complete(
                        county.editorOf(id),
                        id,
                        way.getValue(),
                        "BACK",
                        way.getKey().equals("RELIEF") ? new ReliefClaims(List.of(), null) : FigureCorrections.none());
                assertThat(county.steps(id)).containsExactly("chooseExit");
            }

            assertThat(corrections.all(id)).isEmpty();
            assertThat(reliefs.promises(id)).isEmpty();
        }

        @Test
        void Figures_imported_anew_are_explained_before_another_way_is_chosen() {
            var id = fallenShort();
            county.complete(county.editorOf(id), id, "chooseExit", "CORRECT", new NoData());

            county.importWorkbook(id, CountyAtWork.MEETS);

            assertRefused(
                    "correct.changed",
                    () -> county.complete(county.editorOf(id), id, "correctFigures", "BACK", FigureCorrections.none()));
        }

        @Test
        @Clause("promise-tracked")
        void A_relief_counts_and_its_promise_is_tracked() {
            var id = fallenShort();
            county.complete(county.directorOf(id), id, "chooseExit", "RELIEF", new NoData());

            assertRefused("relief.notR5", () -> submit(id, "claimRelief", relief(Kind.R5, today().plusYears(1))));
            assertRefused(
                    "relief.until",
                    () -> submit(
                            id,
                            "claimRelief",
                            relief(Kind.R3, today().plusYears(3).plusDays(1))));
            submit(id, "claimRelief", relief(Kind.R3, today().plusYears(3)));

            assertThat(figure(id, Column.PRIMARY_VISITING)).isEqualTo("2");
            assertThat(reliefs.promises(id)).singleElement().satisfies(promise -> {
                assertThat(promise.school()).isEqualTo(RURAL);
                assertThat(promise.until()).isEqualTo(today().plusYears(3));
                assertThat(promise.isOverdue(today().plusYears(4))).isTrue();
            });
            assertThat(county.steps(id)).containsExactly("chooseExit");
        }

        @Test
        @Clause("three-exits")
        void Not_applying_is_the_leaders_to_decide_who_may_send_it_back() {
            var id = fallenShort();

            county.complete(county.editorOf(id), id, "chooseExit", "NOT_APPLY", new NoData());
            county.complete(county.leaderOf(id), id, "decideNotApplying", "RECHECK", new NoData());
            assertThat(county.steps(id)).containsExactly("chooseExit");
            county.complete(county.editorOf(id), id, "chooseExit", "NOT_APPLY", new NoData());
            county.complete(county.leaderOf(id), id, "decideNotApplying", "NOT_APPLY", new NoData());

            assertThat(casefiles.get(id).state()).isEqualTo(CaseState.NOT_APPLYING);
        }

        private CaseId fallenShort() {
            var id = county.begin();
            county.prepare(id, CountyAtWork.FALLS_SHORT);
            assertThat(county.steps(id)).containsExactly("chooseExit");
            return id;
        }

        private ReliefClaims relief(Kind kind, LocalDate until) {
            return new ReliefClaims(
                    List.of(new ReliefClaim(RURAL, kind, null, BigDecimal.TWO, "村小编制有限", "新招两名体艺教师", until)), null);
        }

        private @Nullable String figure(CaseId id, Column column) {
            return figures.adopted(id)
                    .school(new SchoolCode(RURAL))
                    .flatMap(school -> school.text(column))
                    .orElse(null);
        }
    }

    @Nested
    class SigningTheReport {

        @Test
        @Clause("objecting-signer")
        void An_objection_voids_all_signatures_and_opens_the_case() {
            var id = county.begin();
            county.prepare(id, CountyAtWork.MEETS);
            county.writeReport(id);
            county.sign(id, county.directorOf(id));

            county.complete(county.leaderOf(id), id, "sign", "OBJECT", new Signing(null, "", ""));

            assertThat(county.steps(id)).containsExactly("writeSelfReport");
            assertThat(casefiles.get(id).sealed()).isNull();
            assertThat(casefiles.get(id).state()).isEqualTo(CaseState.SELF_ASSESSMENT);
            assertThat(signatures.valid(id)).isEmpty();
            assertThat(signatures.all(id)).hasSize(2);

            county.writeReport(id);
            assertThat(signatures.valid(id)).isEmpty();
            county.sign(id, county.directorOf(id));
            county.sign(id, county.leaderOf(id));
            assertThat(county.steps(id)).containsExactly("handUp");
        }

        @Test
        void Whoever_issues_the_request_gives_its_number() {
            var id = county.begin();
            county.prepare(id, CountyAtWork.MEETS);
            county.writeReport(id);
            county.complete(county.directorOf(id), id, "sign", "APPROVE", new Signing(null, "", ""));

            assertRefused(
                    "sign.number",
                    () -> county.complete(county.leaderOf(id), id, "sign", "APPROVE", new Signing(null, "", " ")));
            county.sign(id, county.leaderOf(id));

            assertThat(county.steps(id)).containsExactly("handUp");
        }

        @Test
        @Clause("signing-locks")
        void Nothing_may_change_while_it_is_signed_and_a_changed_cell_stops_the_signers() {
            var id = county.begin();
            county.prepare(id, CountyAtWork.MEETS);
            county.writeReport(id);

            assertThatThrownBy(() -> county.importWorkbook(id, CountyAtWork.MEETS))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> state(id, "G1", Claim.NOT_MET)).isInstanceOf(Refusal.class);
        }

        @Test
        void The_request_needs_a_date_that_has_come_and_takes_the_number_it_was_issued_with() {
            var id = county.begin();
            county.prepare(id, CountyAtWork.MEETS);
            county.writeReport(id);
            county.sign(id, county.directorOf(id));
            county.sign(id, county.leaderOf(id));

            assertRefused("handUp.date", () -> county.handUp(id, today().plusDays(1)));
            assertThat(casefiles.get(id).state()).isEqualTo(CaseState.SIGNING);
            submit(id, "handUp", new CountyRequest("", today()));

            assertThat(requests.latest(id)).contains(new CountyRequest("测政发〔2026〕1号", today()));
        }
    }

    @Nested
    class ComingBack {

        @Test
        @Clause("return-opens-named")
        void A_returned_case_opens_the_named_items_only_and_each_must_be_answered() {
            var id = returned("G4", "Q3");

            assertThat(county.steps(id)).containsExactly("amendMaterials");
            assertThatThrownBy(() -> state(id, "G5", Claim.MET)).isInstanceOf(Refusal.class);
            state(id, "G4", Claim.MET);
            assertRefused("amend.unanswered", () -> submit(id, "amendMaterials", answers()));
            submit(id, "amendMaterials", answers(new Explanation("Q3", "章程已核准，见原有材料")));

            assertThat(county.steps(id)).containsExactly("writeSelfReport");
            var answered =
                    records.latest(id, AmendmentRecord.KIND).orElseThrow().value();
            assertThat(answered.changed()).containsExactly("G4");
            county.writeReport(id);
            county.sign(id, county.directorOf(id));
            county.sign(id, county.leaderOf(id));
            county.handUp(id, today());
            assertThat(casefiles.get(id).state()).isEqualTo(CaseState.PROVINCE_PENDING);
        }

        @Test
        void An_objection_after_a_return_leaves_the_case_returned() {
            var id = returned("G4");
            submit(id, "amendMaterials", answers(new Explanation("G4", "已说明")));
            county.writeReport(id);

            county.complete(county.directorOf(id), id, "sign", "OBJECT", new Signing(null, "", ""));

            assertThat(casefiles.get(id).state()).isEqualTo(CaseState.RETURNED);
            assertThat(casefiles.get(id).openItems()).isEqualTo(Set.of("G4"));
        }

        @Test
        @Clause("taking-back-voids")
        void A_case_taken_back_is_open_and_calculated_again() {
            var id = county.begin();
            county.prepare(id, CountyAtWork.MEETS);
            county.writeReport(id);
            county.sign(id, county.directorOf(id));
            county.sign(id, county.leaderOf(id));
            county.handUp(id, today());
            casefiles.unseal(id);
            casefiles.moveTo(id, CaseState.SELF_ASSESSMENT);
            county.start(id, Variables.TAKEN_BACK, Variables.NONE);
            state(id, "G1", Claim.NOT_MET);

            submit(id, "amendMaterials", answers());

            assertThat(county.steps(id)).containsExactly("chooseExit");
            assertThat(indicators.latest(id).orElseThrow().value().items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.item()).isEqualTo("G1"));
            assertThat(signatures.valid(id)).isEmpty();
        }

        private CaseId returned(String... items) {
            var id = county.begin();
            county.prepare(id, CountyAtWork.MEETS);
            county.writeReport(id);
            county.sign(id, county.directorOf(id));
            county.sign(id, county.leaderOf(id));
            county.handUp(id, today());
            var named = List.of(items).stream()
                    .map(item -> new ReturnedItem(item, "依据不足"))
                    .toList();
            records.put(id, ReturnNotice.KIND, new ReturnNotice("PROVINCE", named, "请补正"), county.leaderOf(id));
            casefiles.unlock(id, Set.of(items));
            casefiles.moveTo(id, CaseState.RETURNED);
            county.start(id, Variables.RETURNED, Variables.BY_PROVINCE);
            return id;
        }

        private Amendments answers(Explanation... explanations) {
            return new Amendments(List.of(explanations), null);
        }
    }

    private void submit(CaseId id, String step, Record data) {
        county.complete(county.editorOf(id), id, step, "SUBMIT", data);
    }

    private void state(CaseId id, String item, Claim claim) {
        statements.state(county.editorOf(id), id, item, new Statement.Draft(claim, null, "重新核实", null));
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("certification.county." + key));
    }

    private @Nullable Object variable(CaseId id, String name) {
        return history.createHistoricVariableInstanceQuery().variableName(name).list().stream()
                .filter(found -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(found.getProcessInstanceId())
                                .processInstanceBusinessKey(id.toString())
                                .count()
                        > 0)
                .map(found -> found.getValue())
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
