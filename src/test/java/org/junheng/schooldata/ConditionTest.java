package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How conditions of checks are read and when they hold. */
class ConditionTest {

    private static final Facts FACTS = new Facts() {

        private final Map<String, String> figures = Map.of("A", "10", "B", "4", "NONE", "0", "HALF", "0.5");
        private final Map<String, String> words = Map.of("KIND", "NINE_YEAR", "last.KIND", "PRIMARY");

        @Override
        public Optional<Rational> number(String name) {
            return Optional.ofNullable(figures.get(name)).map(BigDecimal::new).map(Rational::of);
        }

        @Override
        public Optional<String> word(String name) {
            return Optional.ofNullable(words.get(name));
        }
    };

    @ParameterizedTest
    @CsvSource({
        "A > 9, true",
        "A > 10, false",
        "A >= 10, true",
        "A >= 11, false",
        "A < 11, true",
        "A < 10, false",
        "A <= 10, true",
        "A <= 9, false",
        "A = 10.0, true",
        "A = 10.1, false",
        "A != 10, false",
        "A != 11, true"
    })
    void Both_sides_of_a_comparison_are_told_apart(String written, boolean holds) {
        assertThat(holds(written)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A + B = 14",
                "A - B = 6",
                "A - B - B = 2",
                "A - B + B = 10",
                "A * B = 40",
                "A / B = 2.5",
                "A / B / B = 0.625",
                "A + B * 2 = 18",
                "(A + B) * 2 = 28",
                "A - (B - 1) = 7",
                "A mod B = 2",
                "A mod 10 = 0",
                "A mod HALF = 0",
                "(A + HALF) mod B = 2.5",
                "A = 10 and B = 4",
                "KIND is PRIMARY|NINE_YEAR",
                "last.KIND is PRIMARY",
                "last.KIND lacks JUNIOR",
                "blank last.BUILT",
                "given KIND",
                "given KIND and A > B and blank BUILT"
            })
    void Sums_products_and_words_hold(String written) {
        assertThat(holds(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A = 10 and B = 5",
                "A = 11 and B = 4",
                "KIND is PRIMARY",
                "BUILT is PRIMARY",
                "KIND lacks JUNIOR",
                "KIND lacks PRIMARY",
                "BUILT lacks PRIMARY",
                "blank KIND",
                "given BUILT"
            })
    void What_is_otherwise_does_not_hold(String written) {
        assertThat(holds(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MISSING = 0",
                "MISSING != 1",
                "A > MISSING",
                "A + MISSING > 0",
                "MISSING - A < 0",
                "A * MISSING = 0",
                "MISSING mod 2 = 0",
                "A / MISSING > 0",
                "A / NONE > 0"
            })
    void Nothing_holds_of_a_figure_that_was_not_reported_or_of_a_quotient_over_zero(String written) {
        assertThat(holds(written)).isFalse();
    }

    @Test
    void A_condition_knows_the_names_it_asks_for() {
        assertThat(Condition.parse("A + last.B > 3 and KIND is PRIMARY and blank C and given D")
                        .names())
                .containsExactly("A", "C", "D", "KIND", "last.B");
    }

    @Test
    void A_term_is_computed_exactly() {
        assertThat(Condition.term("A / 3").of(FACTS))
                .hasValueSatisfying(value -> assertThat(value).hasToString("10/3"));
        assertThat(Condition.term("MISSING").of(FACTS)).isEmpty();
        assertThatThrownBy(() -> Condition.term("A > 3")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean holds(String written) {
        return Condition.parse(written).test().holds(FACTS);
    }
}
