package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.PlanCost.Counted;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;

class PlanCostsTest {

    @Test
    void Costs_are_counted_in_fen_per_step_and_per_move() {
        var teacher = cost(Counted.PEOPLE, "120000", "1", "20000.05");
        var area = cost(Counted.AREA, "3500.25", "2", null);

        assertThat(teacher.perStep()).isEqualTo(12_000_000);
        assertThat(teacher.perMove()).isEqualTo(2_000_005);
        assertThat(teacher.moving()).contains(new BigDecimal("20000.05"));
        assertThat(area.perStep()).isEqualTo(700_050);
        assertThat(area.perMove()).isEqualTo(area.perStep());
        assertThat(area.moving()).isEmpty();
    }

    @Test
    void A_cost_that_makes_no_sense_is_refused() {
        assertThat(cost(Counted.PEOPLE, "100", "1", "100").perMove()).isEqualTo(10_000);
        assertThat(cost(Counted.PEOPLE, "100", "1", "0").perMove()).isZero();
        assertThatThrownBy(() -> cost(Counted.AREA, "0", "1", null)).hasMessageContaining("costs 0");
        assertThatThrownBy(() -> cost(Counted.AREA, "1", "0", null)).hasMessageContaining("per 0");
        assertThatThrownBy(() -> cost(Counted.ROOMS, "1", "2", null)).hasMessageContaining("one by one");
        assertThatThrownBy(() -> cost(Counted.PEOPLE, "1", "0.5", null)).hasMessageContaining("one by one");
        assertThatThrownBy(() -> cost(Counted.PEOPLE, "100", "1", "100.01")).hasMessageContaining("moves for");
        assertThatThrownBy(() -> cost(Counted.PEOPLE, "100", "1", "-1")).hasMessageContaining("moves for");
        assertThatThrownBy(() -> cost(Counted.AREA, "100", "1", "1")).hasMessageContaining("moves for");
        assertThatThrownBy(() -> cost(Counted.AREA, "0.001", "1", null)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> cost(Counted.PEOPLE, "1", "1", "0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void A_county_changes_the_cost_of_one_item_and_keeps_the_others() {
        var assumed = PlanCosts.assumed();
        var changed = assumed.with("R1", new BigDecimal("90000"), null);

        assertThat(changed.of("R1").price()).isEqualTo("90000");
        assertThat(changed.of("R1").moving()).isEmpty();
        assertThat(changed.of("R1").step()).isEqualTo(assumed.of("R1").step());
        assertThat(changed.of("R2")).isEqualTo(assumed.of("R2"));
        assertThatThrownBy(() -> assumed.with("R1", new BigDecimal("-1"), null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> assumed.with("R1", new BigDecimal("0.001"), null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> assumed.of("G1")).hasMessageContaining("G1");
    }

    private static PlanCost cost(Counted counted, String price, String step, @Nullable String move) {
        return new PlanCost(
                "R1", counted, new BigDecimal(price), new BigDecimal(step), move == null ? null : new BigDecimal(move));
    }
}
