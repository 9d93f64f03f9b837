package org.junheng.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.review.ReviewFixture.allMet;
import static org.junheng.review.ReviewFixture.met;
import static org.junheng.review.ReviewFixture.notMet;
import static org.junheng.review.ReviewFixture.officer;
import static org.junheng.review.ReviewFixture.reviewer;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.evidence.Documents;
import org.junheng.reading.Ticks;
import org.junheng.review.Standing.State;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OpinionsIT {

    @Autowired
    Opinions opinions;

    @Autowired
    Consolidations consolidations;

    @Autowired
    Amendments amendments;

    @Autowired
    Panels panels;

    @Autowired
    Statements statements;

    @Autowired
    Documents documents;

    @Autowired
    Ticks ticks;

    @Autowired
    Casefiles casefiles;

    @Autowired
    ReviewFixture review;

    @Autowired
    JdbcClient jdbc;

    @Test
    void The_city_judges_every_item_due_there_and_the_procedure() {
        var county = review.county();
        var id = review.open(county, CaseState.CITY_REVIEW);

        var standings = opinions.standings(reviewer(county), id, Level.CITY);

        assertThat(standings)
                .hasSize(31)
                .extracting(Standing::item)
                .contains("R1", "G15", "Q8", Opinion.PROCEDURE)
                .doesNotContain("S1", "Q9");
        assertThatThrownBy(() -> opinions.handIn(reviewer(county), id, Level.CITY, List.of(met("R1"))))
                .hasMessageContaining("review.opinion.open")
                .hasMessageContaining("30");
    }

    @Test
    @Clause("judged-by-who-read")
    void An_item_is_judged_only_by_who_opened_a_document_of_its_box() throws Exception {
        var county = review.county();
        var id = review.open(county, CaseState.CITY_REVIEW);
        review.start("city-review", id, county, "userTask_reviewItems");
        casefiles.unlock(id, Set.of("G1"));
        var document = documents.add(
                editor(county), id, "G1", "G1-01 规划.txt", new ByteArrayInputStream("布局规划".getBytes(UTF_8)));
        casefiles.seal(id);
        var reviewer = reviewer(county);

        assertThatThrownBy(() -> opinions.save(reviewer, id, Level.CITY, met("G1")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("reading.unread");
                    assertThat(refusal.arguments()).containsExactly("G1", "G1-01 规划.txt");
                });
        refused("reading.unread", () -> opinions.handIn(reviewer, id, Level.CITY, List.of(met("G1"))));
        opinions.save(reviewer, id, Level.CITY, new OpinionDraft("G1", Mark.NEEDS_VISIT, null, "先看材料"));

        documents.open(reviewer, document.id()).close();

        opinions.save(reviewer, id, Level.CITY, met("G1"));
    }

    @Test
    @Clause("judged-by-who-read")
    void Of_an_empty_box_somebody_says_so_before_the_item_is_judged() {
        var county = review.county();
        var id = review.open(county, CaseState.CITY_REVIEW);
        var reviewer = reviewer(county);
        jdbc.sql("delete from box_found_empty where case_id = ?")
                .param(id.value())
                .update();

        refused("reading.emptyUnsaid", () -> opinions.save(reviewer, id, Level.CITY, met("G1")));

        ticks.foundEmpty(reviewer, id, "G1");

        opinions.save(reviewer, id, Level.CITY, met("G1"));
    }

    @Test
    @Clause("graded-catalogue")
    void A_graded_item_is_judged_by_its_grade_and_by_nothing_else() {
        var county = review.county();
        var id = review.open(county, CaseState.CITY_REVIEW);
        jdbc.sql("update casefile set edition = 'CN-CATALOGUE-1' where id = ?")
                .param(id.value())
                .update();
        var reviewer = reviewer(county);
        ticks.of(reviewer, id).forEach(box -> ticks.foundEmpty(reviewer, id, box.box()));

        refused("review.grade.unknown", () -> opinions.save(reviewer, id, Level.CITY, graded(Judgement.MET, "最好")));
        refused(
                "review.grade.contradicts",
                () -> opinions.save(reviewer, id, Level.CITY, graded(Judgement.MET, "不合格")));
        refused(
                "review.grade.contradicts",
                () -> opinions.save(reviewer, id, Level.CITY, graded(Judgement.UNDETERMINED, "优秀")));
        refused(
                "review.grade.unknown",
                () -> opinions.save(
                        reviewer,
                        id,
                        Level.CITY,
                        new OpinionDraft(Opinion.PROCEDURE, Mark.VERIFIED, Judgement.MET, "", "优秀")));

        opinions.save(reviewer, id, Level.CITY, graded(Judgement.MET, null));
        assertThat(graded(reviewer, id).state()).isEqualTo(Standing.State.MISSING);
        opinions.save(reviewer, id, Level.CITY, graded(Judgement.UNDETERMINED, null));
        assertThat(graded(reviewer, id).state()).isEqualTo(Standing.State.COMPLETE);
        opinions.save(reviewer, id, Level.CITY, graded(Judgement.NOT_MET, "不合格"));
        assertThat(graded(reviewer, id).draft().orElseThrow().grade()).isEqualTo("不合格");
        opinions.save(reviewer, id, Level.CITY, graded(Judgement.MET, "优秀"));
        assertThat(graded(reviewer, id).draft().orElseThrow()).isEqualTo(graded(Judgement.MET, "优秀"));
        assertThat(graded(reviewer, id).state()).isEqualTo(Standing.State.COMPLETE);
    }

    private Standing graded(Actor reviewer, CaseId id) {
        return opinions.standings(reviewer, id, Level.CITY).stream()
                .filter(standing -> standing.item().equals("C1-1"))
                .findFirst()
                .orElseThrow();
    }

    private static OpinionDraft graded(Judgement judgement, @Nullable String grade) {
        return new OpinionDraft("C1-1", Mark.VERIFIED, judgement, "依据", grade);
    }

    private static void refused(String key, ThrowingCallable save) {
        assertThatThrownBy(save)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void Whatever_is_not_met_needs_its_grounds() {
        var county = review.county();
        var id = review.open(county, CaseState.CITY_REVIEW);
        opinions.handIn(reviewer(county), id, Level.CITY, allMet(opinions.standings(reviewer(county), id, Level.CITY)));

        opinions.save(reviewer(county), id, Level.CITY, notMet("G4", " "));

        assertThatThrownBy(() -> opinions.handIn(reviewer(county), id, Level.CITY, List.of()))
                .hasMessageContaining("G4");
    }

    @Test
    @Clause("unchanged-opinions-stand")
    void After_a_return_opinions_on_unchanged_items_stand_and_changed_ones_are_given_anew() {
        var county = review.county();
        var id = review.open(county, CaseState.CITY_REVIEW);
        opinions.handIn(reviewer(county), id, Level.CITY, allMet(opinions.standings(reviewer(county), id, Level.CITY)));

        casefiles.unlock(id, Set.of("G4", "G5"));
        statements.state(editor(county), id, "G4", new Statement.Draft(Claim.MET, null, "补充说明", null));
        casefiles.seal(id);

        assertThat(opinions.standings(reviewer(county), id, Level.CITY))
                .filteredOn(standing -> standing.state() != State.COMPLETE)
                .extracting(Standing::item)
                .containsExactly("G4", Opinion.PROCEDURE);
        assertThat(amendments.of(reviewer(county), id)).hasValueSatisfying(amendment -> {
            assertThat(amendment.items()).containsExactly("G4");
            assertThat(amendment.statements())
                    .singleElement()
                    .satisfies(change -> assertThat(change.now().explanation()).isEqualTo("补充说明"));
        });
        assertThatThrownBy(() -> opinions.handIn(reviewer(county), id, Level.CITY, List.of(met("G4"))))
                .hasMessageContaining(Opinion.PROCEDURE);
        opinions.handIn(reviewer(county), id, Level.CITY, List.of(met("G4"), met(Opinion.PROCEDURE)));
    }

    @Test
    @Clause("alone-then-together")
    void Nobody_reads_an_experts_opinion_before_all_have_handed_in() {
        var county = review.county();
        var id = withPanel(county);
        opinions.save(review.expert(1), id, Level.EXPERT, notMet("G4", "大班额"));
        handIn(id, 1, notMet("G4", "大班额"));

        assertThat(opinions.handedIn(review.expert(1), id, Level.EXPERT)).hasSize(32 - 1);
        for (var other : List.of(review.expert(2), officer(county), reviewer(county), editor(county))) {
            assertThat(opinions.handedIn(other, id, Level.EXPERT))
                    .as(other.name())
                    .isEmpty();
        }
        assertThatThrownBy(() -> consolidations.lines(officer(county), id))
                .hasMessageContaining("review.panel.still-alone");

        handIn(id, 2, met("G4"));
        handIn(id, 3, met("G4"));

        assertThat(opinions.handedIn(officer(county), id, Level.EXPERT)).hasSize(3 * 31);
        assertThat(opinions.handedIn(review.expert(2), id, Level.EXPERT)).hasSize(3 * 31);
        assertThat(opinions.handedIn(reviewer(county), id, Level.EXPERT)).isEmpty();
        assertThat(opinions.handedIn(editor(county), id, Level.EXPERT)).isEmpty();
    }

    @Test
    @Clause("alone-then-together")
    void Where_experts_differ_the_panel_has_to_say_a_word() {
        var county = review.county();
        var id = withPanel(county);
        handIn(id, 1, notMet("G4", "大班额"));
        handIn(id, 2, met("G4"));
        handIn(id, 3, met("G4"));

        assertThatThrownBy(() -> consolidations.consolidate(officer(county), id, List.of(met("G4"))))
                .hasMessageContaining("review.panel.differ")
                .hasMessageContaining("G4");
        consolidations.consolidate(
                officer(county), id, List.of(new OpinionDraft("G4", null, Judgement.MET, "合议：已整改到位")));

        assertThat(opinions.handedIn(officer(county), id, Level.PROVINCE))
                .hasSize(31)
                .filteredOn(opinion -> opinion.item().equals("G4"))
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.draft().mark()).isEqualTo(Mark.NEEDS_VISIT));
    }

    @Test
    void What_was_handed_in_cannot_be_changed_not_even_by_SQL() {
        var county = review.county();
        var id = withPanel(county);
        handIn(id, 1, met("G4"));

        assertThatThrownBy(() -> opinions.save(review.expert(1), id, Level.EXPERT, notMet("G4", "x")))
                .hasMessageContaining("FORBIDDEN");
        assertThatThrownBy(() -> jdbc.sql("update review_opinion set remark = 'x' where case_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private CaseId withPanel(RegionCode county) {
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);
        panels.appoint(officer(county), id, List.of("expert.1", "expert.2", "expert.3"));
        return id;
    }

    private void handIn(CaseId id, int expert, OpinionDraft special) {
        var actor = review.expert(expert);
        for (var standing : opinions.standings(actor, id, Level.EXPERT)) {
            opinions.save(
                    actor, id, Level.EXPERT, standing.item().equals(special.item()) ? special : met(standing.item()));
        }
        opinions.handIn(actor, id, Level.EXPERT, List.of());
    }
}
