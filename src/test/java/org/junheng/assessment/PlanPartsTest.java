package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junheng.assessment.PlanPart.Provided;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of which plans are made: needs, prices, limits and choices. */
class PlanPartsTest {

    private static final Edition EDITION = new Editions().national();

    @ParameterizedTest
    @CsvSource({"5, 2, 3", "4, 2, 2", "1, 1000000, 1", "0, 3, 0", "-5, 2, -2", "-4, 2, -2", "-1, 3, 0"})
    void The_least_whole_number_that_is_not_below(long upper, long lower, long above) {
        assertThat(PlanPart.up(Rational.of(upper).over(Rational.of(lower)))).isEqualTo(above);
    }

    /** R1 in primary schools: 4.2 per hundred, so 5.04 for 120 pupils, and 4.284 at the floor. */
    @ParameterizedTest
    @CsvSource({
        "5, -100, 1, 0",
        "6, -100, 0, -1",
        "3, -100, 3, 2",
        "8, -100, -2, -3",
        "8, 0, 0, 0",
        "4, 0, 2, 1",
        "8, -2, -2, -2"
    })
    void A_unit_needs_what_it_lacks_and_may_spare_what_is_too_much(long has, long least, long full, long floor) {
        var part = teachers(0, Stage.PRIMARY, 120, has, least);

        assertThat(part.full()).isEqualTo(full);
        assertThat(part.floor()).isEqualTo(floor);
        assertThat(part.need(true)).isEqualTo(floor);
        assertThat(part.need(false)).isEqualTo(full);
        assertThat(part.after(3)).isEqualTo(Rational.of(has + 3));
    }

    @Test
    void A_step_is_worth_to_a_unit_what_its_share_of_the_school_is() {
        var threshold = EDITION.item("R5").threshold(Stage.PRIMARY).orElseThrow();
        var half = Rational.of(10).over(Rational.of(2));

        var part = PlanPart.of(1, new Provided(100, Rational.of(700)), half, threshold, 1, 0);

        assertThat(part.variable()).isEqualTo(1);
        assertThat(part.stage()).isEqualTo(Stage.PRIMARY);
        assertThat(part.pupils()).isEqualTo(100);
        assertThat(part.full()).isEqualTo(10);
        assertThat(part.floor()).isZero();
        assertThat(part.after(10)).isEqualTo(Rational.of(750));
    }

    @Test
    void A_school_needs_what_the_stage_needs_that_lacks_most() {
        var item = item(
                2,
                teachers(0, Stage.PRIMARY, 120, 3, -100),
                teachers(0, Stage.JUNIOR, 120, 3, -100),
                teachers(1, Stage.PRIMARY, 120, 8, -100));

        assertThat(item.needs(new boolean[] {false, false, false})).containsExactly(4, -2);
        assertThat(item.needs(new boolean[] {false, true, true})).containsExactly(3, -3);
        assertThat(item.members(0)).containsExactly(0, 1);
        assertThat(item.members(1)).containsExactly(2);
        assertThat(item.variables()).isEqualTo(2);
    }

    @Test
    void Teachers_who_move_cost_a_move_and_the_others_are_hired() {
        var item = item(2, teachers(0, Stage.PRIMARY, 120, 3, -100), teachers(1, Stage.PRIMARY, 120, 8, -100));
        var hired = item.cost().perStep();
        var moved = item.cost().perMove();

        assertThat(moved).isLessThan(hired);
        assertThat(item.price(new long[] {3, 0})).isEqualTo(3 * hired);
        assertThat(item.price(new long[] {3, -1})).isEqualTo(2 * hired + moved);
        assertThat(item.price(new long[] {1, -1})).isEqualTo(moved);
        assertThat(item.price(new long[] {0, 0})).isZero();
    }

    /** Two schools of equal size whose amounts are 1 ± 0.5 of the mean: the coefficient is exactly 0.50. */
    @Test
    void A_coefficient_is_within_its_limit_up_to_the_very_limit() {
        var item =
                item(2, teachers(0, Stage.PRIMARY, 100, 1_500, -9_999), teachers(1, Stage.PRIMARY, 100, 500, -9_999));

        assertThat(item.isWithin(0, new long[] {0, 0})).isTrue();
        assertThat(item.isWithin(0, new long[] {1, 0})).isFalse();
        assertThat(item.isWithin(0, new long[] {0, 1})).isTrue();
        assertThat(item.isWithin(0, new long[] {0, -1})).isFalse();
        assertThat(item.isExactlyWithin(0, new long[] {0, 0})).isTrue();
        assertThat(item.isExactlyWithin(0, new long[] {1, 0})).isFalse();
    }

    @Test
    void Both_stages_must_be_within_their_own_limits() {
        var item = item(
                4,
                teachers(0, Stage.PRIMARY, 100, 15, 0),
                teachers(1, Stage.PRIMARY, 100, 5, 0),
                teachers(2, Stage.JUNIOR, 100, 145, 0),
                teachers(3, Stage.JUNIOR, 100, 55, 0));

        assertThat(item.isWithin(new long[4])).isTrue();
        assertThat(item.isWithin(new long[] {1, 0, 0, 0})).isFalse();
        assertThat(item.isWithin(new long[] {0, 0, 1, 0})).isFalse();
    }

    @Test
    void What_is_too_near_to_tell_is_left_to_fractions() {
        var item = item(2, teachers(0, Stage.PRIMARY, 100, 15, 0), teachers(1, Stage.PRIMARY, 100, 5, 0));

        assertThat(item.screen(0, 2.5, 20)).isZero();
        assertThat(item.screen(0, 2.5 + 1e-6, 20)).isEqualTo(1);
        assertThat(item.screen(0, 2.5 - 1e-6, 20)).isEqualTo(-1);
        assertThat(item.screen(0, 0, 0)).isEqualTo(1);
        assertThat(item.screen(0, 0, -1)).isEqualTo(1);
        assertThat(item.slack(0)).isEqualTo(Math.sqrt(1.25 / 200));
    }

    @Test
    void Nobody_has_an_item_that_nobody_has() {
        var item = item(2, teachers(0, Stage.PRIMARY, 100, 0, 0), teachers(1, Stage.PRIMARY, 100, 0, 0));

        assertThat(item.isWithin(0, new long[2])).isFalse();
        assertThat(item.isWithin(0, new long[] {1, 1})).isTrue();
    }

    @Test
    void A_unit_misses_as_many_items_as_are_tolerated() {
        assertThat(PlanChoice.sets(7, 1)).containsExactly(1, 2, 4, 8, 16, 32, 64);
        assertThat(PlanChoice.sets(3, 0)).containsExactly(0);
        assertThat(PlanChoice.sets(3, 2)).containsExactly(3, 5, 6);
        assertThat(PlanChoice.sets(2, 5)).containsExactly(3);
    }

    @Test
    void A_choice_says_who_misses_an_item() {
        var choice = PlanChoice.of(new int[] {1, 4, 5});

        assertThat(choice.of(0)).containsExactly(true, false, true);
        assertThat(choice.of(1)).containsExactly(false, false, false);
        assertThat(choice.of(2)).containsExactly(false, true, true);
        assertThat(choice.with(1, 2)).isEqualTo(PlanChoice.of(new int[] {1, 2, 5}));
    }

    @Test
    void A_plan_costs_no_less_than_its_bound_and_is_proven_at_it() {
        assertThat(new PlanSolution(List.of(), 10, 10).isProven()).isTrue();
        assertThat(new PlanSolution(List.of(), 10, 9).isProven()).isFalse();
        assertThatThrownBy(() -> new PlanSolution(List.of(), 10, 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void Teachers_go_from_where_there_are_most_to_where_they_lack() {
        var item = item(
                4,
                teachers(0, Stage.PRIMARY, 100, 2, -100),
                teachers(1, Stage.PRIMARY, 100, 9, -100),
                teachers(2, Stage.PRIMARY, 100, 6, -100),
                teachers(3, Stage.JUNIOR, 100, 6, -100));

        var steps = PlanSolution.solve(item, item.needs(new boolean[4]));

        assertThat(steps).containsExactly(3, -3, 0, 0);
    }

    private static PlanPart teachers(int variable, Stage stage, long pupils, long has, long least) {
        var item = EDITION.item("R1");
        return PlanPart.of(
                variable,
                new Provided(pupils, Rational.of(BigInteger.valueOf(has), BigInteger.ONE)),
                Rational.ONE,
                item.threshold(stage).orElseThrow(),
                item.pupilsPerUnit(),
                least);
    }

    private static PlanItem item(int variables, PlanPart... parts) {
        var cost = new PlanCost(
                "R1", PlanCost.Counted.PEOPLE, new BigDecimal("100000"), BigDecimal.ONE, new BigDecimal("20000"));
        return new PlanItem(EDITION.item("R1"), EDITION, cost, List.of(parts), variables);
    }
}
