package org.junheng.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.shared.Stage;
import org.junheng.standard.Limit.Relation;
import org.junit.jupiter.api.Test;

class LimitTest {

    /** What is below the limit, at it, at it with more decimals, and above it. */
    private static final List<String> AMOUNTS = List.of("44.999", "45", "45.00", "45.001");

    @Test
    void A_limit_admits_what_stands_to_it_as_it_says_exactly() {
        assertThat(admitted(Relation.AT_LEAST)).containsExactly("45", "45.00", "45.001");
        assertThat(admitted(Relation.AT_MOST)).containsExactly("44.999", "45", "45.00");
        assertThat(admitted(Relation.BELOW)).containsExactly("44.999");
        assertThat(admitted(Relation.ABOVE)).containsExactly("45.001");
    }

    private static List<String> admitted(Relation relation) {
        var limit = new Limit("CLASS_SIZE", null, relation, new BigDecimal("45"), "", null);
        return AMOUNTS.stream()
                .filter(amount -> limit.admits(new BigDecimal(amount)))
                .toList();
    }

    @Test
    void Only_a_limit_with_a_promise_is_a_relief() {
        var usual = new Limit("PUPILS", null, Relation.AT_MOST, new BigDecimal("2000"), "", null);
        var relieved = new Limit("PUPILS_RELIEVED", null, Relation.AT_MOST, new BigDecimal("2400"), "", 3);

        assertThat(usual.isRelief()).isFalse();
        assertThat(relieved.isRelief()).isTrue();
    }

    @Test
    void A_threshold_is_positive_and_its_floor_a_share() {
        assertThat(threshold("0.1", "0").floor()).isEqualTo("0");
        assertThat(threshold("0.1", "1").floor()).isEqualTo("1");
        assertThatThrownBy(() -> threshold("0", "0.85")).hasMessageContaining("0");
        assertThatThrownBy(() -> threshold("4.2", "1.01")).hasMessageContaining("1.01");
        assertThatThrownBy(() -> threshold("4.2", "-0.01")).hasMessageContaining("-0.01");
    }

    private static Threshold threshold(String minimum, String floor) {
        return new Threshold(Stage.PRIMARY, new BigDecimal(minimum), new BigDecimal(floor));
    }

    @Test
    void A_range_may_hold_one_number_but_not_none() {
        assertThat(new Scope.Range(50, 50).to()).isEqualTo(50);
        assertThatThrownBy(() -> new Scope.Range(51, 50)).hasMessageContaining("51");
    }
}
