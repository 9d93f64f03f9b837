package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.school;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StatementsIT {

    @Autowired
    Statements statements;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    CaseFixture cases;

    RegionCode county = RegionCode.NATION;
    CaseId id = CaseId.create();

    @BeforeEach
    void openCase() {
        county = cases.freeCounty();
        id = cases.open(county);
    }

    @Test
    void All_32_items_are_there_before_anything_is_stated() {
        assertThat(statements.of(editor(county), id))
                .hasSize(32)
                .allSatisfy(stated -> assertThat(stated.statement()).isEmpty());
    }

    @Test
    void The_bureau_states_a_departments_item_on_its_behalf_and_its_own_in_its_own_name() {
        assertThat(state(editor(county), "G7").onBehalfOf()).isEqualTo("FINANCE");
        assertThat(state(editor(county), "G11").onBehalfOf()).isNull();
        assertThat(state(actor(Role.COUNTY_DIRECTOR, county), "Q3").onBehalfOf())
                .isNull();
    }

    @Test
    void A_department_states_the_items_it_answers_for_and_no_others() {
        var finance = department(county, "FINANCE");

        assertThat(state(finance, "G7").onBehalfOf()).isNull();
        assertThat(state(finance, "G15").onBehalfOf()).isNull();

        assertRefused(Refusal.Kind.FORBIDDEN, () -> state(finance, "G11"));
        assertThat(statements.mayState(finance, id, "G7")).isTrue();
        assertThat(statements.mayState(finance, id, "G11")).isFalse();
    }

    @Test
    void Those_who_judge_state_nothing_and_strangers_see_nothing() {
        assertRefused(Refusal.Kind.FORBIDDEN, () -> state(actor(Role.CITY_REVIEWER, city(county)), "G1"));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> state(actor(Role.COUNTY_LEADER, county), "G1"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> state(editor(cases.freeCounty()), "G1"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> state(school(county, "2132000001"), "Q3"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> state(editor(county), "X1"));
    }

    @Test
    void What_is_surveyed_or_monitored_above_is_listed_but_not_stated_by_the_county() {
        for (var item : List.of("S1", "Q9")) {
            assertRefused(Refusal.Kind.INVALID, () -> state(editor(county), item));
            assertThat(statements.mayState(editor(county), id, item)).isFalse();
        }
        assertThat(statements.of(editor(county), id)).hasSize(32);
    }

    @Test
    void Grounds_are_needed() {
        assertRefused(Refusal.Kind.INVALID, () -> statements.state(editor(county), id, "G1", draft("  ", null)));
        assertRefused(
                Refusal.Kind.INVALID, () -> statements.state(editor(county), id, "G1", draft("x".repeat(4001), null)));
    }

    @Test
    void Every_version_is_kept_and_logged_and_the_last_counts() {
        state(editor(county), "G1");
        statements.state(editor(county), id, "G1", new Statement.Draft(Claim.NOT_MET, "3", "second thoughts", 1));

        assertThat(statements.history(editor(county), id, "G1"))
                .extracting(Statement::version, Statement::claim)
                .containsExactly(tuple(1, Claim.MET), tuple(2, Claim.NOT_MET));
        assertThat(statements.latest(id, "G1"))
                .hasValueSatisfying(latest -> assertThat(latest.value()).isEqualTo("3"));
        assertThat(log.of(editor(county), id))
                .extracting(LogEntry::action)
                .containsExactly("casefile.log.stated-MET", "casefile.log.stated-NOT_MET");
    }

    @Test
    void Nobody_overwrites_what_he_has_not_read() {
        state(editor(county), "G1");

        assertRefused(Refusal.Kind.CONFLICT, () -> statements.state(editor(county), id, "G1", draft("late", 0)));
    }

    @Test
    void Of_many_who_state_at_once_on_the_same_version_one_succeeds() throws Exception {
        Callable<Boolean> stating = () -> {
            try {
                statements.state(editor(county), id, "G1", draft("same moment", 0));
                return true;
            } catch (Refusal e) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            var succeeded = 0;
            for (var result : threads.invokeAll(List.of(stating, stating, stating, stating))) {
                succeeded += result.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
    }

    @Test
    @Clause("return-opens-named")
    void A_locked_case_takes_no_statement_and_a_return_opens_only_its_items() {
        state(editor(county), "G1");
        casefiles.seal(id);
        assertRefused(Refusal.Kind.CONFLICT, () -> state(editor(county), "G1"));

        casefiles.unlock(id, Set.of("G2"));

        assertRefused(Refusal.Kind.CONFLICT, () -> state(editor(county), "G1"));
        assertThat(state(editor(county), "G2").version()).isEqualTo(1);
    }

    @Test
    @Clause("unchanged-opinions-stand")
    void The_reviewer_sees_exactly_what_changed_since_a_return() {
        state(editor(county), "G1");
        state(editor(county), "G2");
        casefiles.seal(id);
        casefiles.unlock(id, Set.of("G2", "G3"));
        state(editor(county), "G2");
        state(editor(county), "G3");

        var returned = casefiles.returns(id).getLast().at();

        assertThat(statements.changesSince(id, returned))
                .extracting(
                        change -> change.now().item(), change -> change.before().isPresent())
                .containsExactly(tuple("G2", true), tuple("G3", false));
        assertThat(statements.changesSince(id, Instant.EPOCH)).hasSize(3);
    }

    @Test
    void A_statement_changes_the_digest() {
        var before = casefiles.digest(id);

        state(editor(county), "G1");

        assertThat(casefiles.digest(id)).isNotEqualTo(before);
    }

    private Statement state(Actor actor, String item) {
        return statements.state(actor, id, item, draft("because", null));
    }

    private static Statement.Draft draft(String explanation, @Nullable Integer basedOn) {
        return new Statement.Draft(Claim.MET, null, explanation, basedOn);
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
