package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;
import static org.junheng.casefile.ActorFixture.school;
import static org.junheng.casefile.CaseFixture.ROUND;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CasefilesIT {

    private static final RegionCode OTHER_PROVINCE = new RegionCode("33");
    private static final RegionCode OTHER_CITY = new RegionCode("3301");

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture cases;

    @Autowired
    JdbcClient jdbc;

    @Nested
    class Opening {

        @Test
        void A_new_case_stands_at_the_self_assessment_in_the_rounds_edition() {
            var county = cases.freeCounty();

            var id = casefiles.open(editor(county), county, ROUND);

            var casefile = casefiles.get(editor(county), id);
            assertThat(casefile.state()).isEqualTo(CaseState.SELF_ASSESSMENT);
            assertThat(casefile.edition().value()).isEqualTo("CN-2017-6");
            assertThat(casefile.statistics()).isNull();
        }

        @Test
        void Nobody_opens_a_case_for_another_county() {
            var county = cases.freeCounty();
            var neighbour = cases.freeCounty();

            assertRefused(Refusal.Kind.FORBIDDEN, () -> casefiles.open(editor(neighbour), county, ROUND));
            assertRefused(
                    Refusal.Kind.FORBIDDEN,
                    () -> casefiles.open(actor(Role.PROVINCE_LEADER, province(county)), county, ROUND));
            assertRefused(Refusal.Kind.FORBIDDEN, () -> casefiles.open(department(county, "FINANCE"), county, ROUND));
        }

        @Test
        void A_region_that_cannot_apply_gets_no_case() {
            assertRefused(Refusal.Kind.INVALID, () -> casefiles.open(editor(OTHER_CITY), OTHER_CITY, ROUND));
        }

        @Test
        void An_unknown_round_gets_no_case() {
            var county = cases.freeCounty();

            assertRefused(Refusal.Kind.NOT_FOUND, () -> casefiles.open(editor(county), county, "1999"));
        }

        @Test
        void A_county_has_one_open_case_in_a_round_and_may_have_another_after_its_end() {
            var county = cases.freeCounty();
            var first = casefiles.open(editor(county), county, ROUND);
            assertRefused(Refusal.Kind.CONFLICT, () -> casefiles.open(editor(county), county, ROUND));

            casefiles.end(first, CaseState.TERMINATED, "test");

            assertThat(casefiles.open(editor(county), county, ROUND)).isNotEqualTo(first);
        }

        @Test
        void An_accepted_county_has_had_its_round() {
            var county = cases.freeCounty();
            var first = casefiles.open(editor(county), county, ROUND);

            casefiles.end(first, CaseState.ACCEPTED, "test");

            assertRefused(Refusal.Kind.CONFLICT, () -> casefiles.open(editor(county), county, ROUND));
        }

        @Test
        void Of_two_who_open_at_the_same_moment_one_is_refused() throws Exception {
            var county = cases.freeCounty();
            Callable<Boolean> opening = () -> {
                try {
                    casefiles.open(editor(county), county, ROUND);
                    return true;
                } catch (Refusal e) {
                    return false;
                }
            };

            try (var threads = Executors.newFixedThreadPool(4)) {
                var opened = 0;
                for (var result : threads.invokeAll(List.of(opening, opening, opening, opening))) {
                    opened += result.get() ? 1 : 0;
                }
                assertThat(opened).isEqualTo(1);
            }
        }
    }

    @Nested
    class Seeing {

        @Test
        void The_county_and_everybody_above_see_a_case() {
            var county = cases.freeCounty();
            var id = casefiles.open(editor(county), county, ROUND);

            assertThat(List.of(
                            editor(county),
                            actor(Role.COUNTY_DIRECTOR, county),
                            actor(Role.COUNTY_LEADER, county),
                            department(county, "FINANCE"),
                            actor(Role.CITY_REVIEWER, city(county)),
                            actor(Role.PROVINCE_OFFICER, province(county)),
                            actor(Role.NATION_LEADER, NATION)))
                    .allSatisfy(actor -> {
                        assertThat(casefiles.get(actor, id).id()).isEqualTo(id);
                        assertThat(seen(actor, county)).isEqualTo(1);
                    });
        }

        @Test
        void Nobody_else_knows_of_it_not_even_by_a_count() {
            var county = cases.freeCounty();
            var neighbour = cases.freeCounty();
            var id = casefiles.open(editor(county), county, ROUND);

            assertThat(List.of(
                            editor(neighbour),
                            department(neighbour, "FINANCE"),
                            actor(Role.CITY_LEADER, OTHER_CITY),
                            actor(Role.PROVINCE_LEADER, OTHER_PROVINCE),
                            school(county, "2132000001"),
                            actor(Role.ADMIN, NATION),
                            actor(Role.EXPERT, province(county))))
                    .allSatisfy(actor -> {
                        assertRefused(Refusal.Kind.NOT_FOUND, () -> casefiles.get(actor, id));
                        assertThat(seen(actor, county)).isZero();
                        assertThat(casefiles.page(actor, new CaseQuery(county, null, null, null), 0, 10))
                                .isEmpty();
                    });
        }

        @Test
        void An_expert_sees_the_case_appointed_to_and_no_other() {
            var county = cases.freeCounty();
            var id = casefiles.open(editor(county), county, ROUND);
            var other = cases.open();
            var expert = new Actor(
                    "expert-of-" + id,
                    "expert",
                    actor(Role.EXPERT, province(county)).grants());

            casefiles.admit(id, expert.name());
            casefiles.admit(id, expert.name());

            assertThat(casefiles.page(expert, CaseQuery.all(), 0, 10))
                    .extracting(Casefile::id)
                    .containsExactly(id);
            assertRefused(Refusal.Kind.NOT_FOUND, () -> casefiles.get(expert, other));
        }

        @Test
        void Lists_are_filtered_by_region_state_round_and_name() {
            var county = cases.freeCounty();
            var id = casefiles.open(editor(county), county, ROUND);
            casefiles.moveTo(id, CaseState.CITY_REVIEW);
            var nation = actor(Role.NATION_OFFICER, NATION);

            assertThat(ids(nation, new CaseQuery(city(county), CaseState.CITY_REVIEW, ROUND, county.value())))
                    .containsExactly(id);
            assertThat(ids(nation, new CaseQuery(OTHER_CITY, null, null, county.value())))
                    .isEmpty();
            assertThat(ids(nation, new CaseQuery(county, CaseState.SIGNING, null, null)))
                    .isEmpty();
            assertThat(ids(nation, new CaseQuery(county, null, "2025", null))).isEmpty();
        }

        private int seen(Actor actor, RegionCode county) {
            return casefiles.count(actor, new CaseQuery(county, null, null, null));
        }

        private List<CaseId> ids(Actor actor, CaseQuery query) {
            return casefiles.page(actor, query, 0, 50).stream()
                    .map(Casefile::id)
                    .toList();
        }
    }

    @Nested
    class Moving {

        @ParameterizedTest
        @EnumSource(
                value = CaseState.class,
                names = {"ACCEPTED", "REJECTED", "TERMINATED", "NOT_APPLYING"})
        void What_has_ended_moves_no_more(CaseState end) {
            var id = cases.open();
            casefiles.end(id, end, "test");

            assertRefused(Refusal.Kind.CONFLICT, () -> casefiles.moveTo(id, CaseState.CITY_REVIEW));
            assertRefused(Refusal.Kind.CONFLICT, () -> casefiles.end(id, CaseState.REJECTED, "again"));
            assertRefused(Refusal.Kind.CONFLICT, () -> casefiles.seal(id));
            assertThat(casefiles.editable(id, "G1")).isFalse();
        }

        @Test
        void A_locked_case_opens_only_the_items_named_by_a_return() {
            var id = cases.open();
            assertThat(casefiles.editable(id, "G1")).isTrue();

            casefiles.seal(id);
            assertThat(casefiles.editable(id, "G1")).isFalse();
            assertThat(casefiles.get(id).figuresEditable()).isFalse();

            casefiles.unlock(id, Set.of("G1", "Q2"));
            assertThat(casefiles.editable(id, "G1")).isTrue();
            assertThat(casefiles.editable(id, "G2")).isFalse();
            assertThat(casefiles.get(id).figuresEditable()).isFalse();
            assertRefused(Refusal.Kind.CONFLICT, () -> casefiles.lockEditable(id, "G2"));
        }

        @Test
        void A_resource_item_opens_the_figures() {
            var id = cases.open();
            casefiles.seal(id);

            casefiles.unlock(id, Set.of("R3"));

            assertThat(casefiles.get(id).figuresEditable()).isTrue();
        }

        @Test
        void What_is_taken_back_after_a_return_opens_no_more_than_the_return_did() {
            var id = cases.open();
            casefiles.seal(id);
            casefiles.unlock(id, Set.of("G1"));
            casefiles.seal(id);

            casefiles.unseal(id);

            assertThat(casefiles.editable(id, "G1")).isTrue();
            assertThat(casefiles.editable(id, "G2")).isFalse();
        }

        @Test
        void A_return_keeps_what_the_case_held() {
            var id = cases.open();
            var sealed = casefiles.seal(id);

            casefiles.unlock(id, Set.of("G1"));
            casefiles.unlock(id, Set.of("G2", "G3"));

            assertThat(casefiles.returns(id))
                    .extracting(CaseReturn::number, CaseReturn::items, CaseReturn::digest)
                    .containsExactly(tuple(1, Set.of("G1"), sealed), tuple(2, Set.of("G2", "G3"), sealed));
        }
    }

    @Test
    @Clause("one-open-case")
    void The_database_refuses_a_second_open_case_behind_the_applications_back() {
        var id = cases.open();

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into casefile (id, county, round, edition, state, since, opened_at, opened_by)
                                select gen_random_uuid(), county, round, edition, state, since, opened_at, opened_by
                                from casefile where id = ?""").param(id.value()).update()).isInstanceOf(DataAccessException.class);
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
