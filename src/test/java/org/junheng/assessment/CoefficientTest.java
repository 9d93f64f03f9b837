package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.assessment.Coefficient.Weighted;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a coefficient is shown: never on the other side of its limit than it is. */
class CoefficientTest {

    private static final BigDecimal LIMIT = new BigDecimal("0.50");

    @ParameterizedTest
    @CsvSource({
        "0.4994, MET, 0.499",
        "0.4996, MET, 0.500",
        "0.5, MET, 0.500",
        "0.5004, NOT_MET, 0.5004",
        "0.5005, NOT_MET, 0.501",
        "0.7126, NOT_MET, 0.713"
    })
    void A_value_is_rounded_unless_that_hides_its_side_of_the_limit(BigDecimal exact, Verdict verdict, String shown) {
        assertThat(Coefficient.shown(exact, LIMIT, verdict).toPlainString()).isEqualTo(shown);
    }

    /** Two units of equal size, 15 and 5: the deviation is half the mean, exactly at the limit of primary schools. */
    @Test
    void A_coefficient_shows_its_own_value() {
        var units = List.of(new Weighted(100, Rational.of(15)), new Weighted(100, Rational.of(5)));
        var beyond = List.of(new Weighted(100, Rational.of(15_001)), new Weighted(100, Rational.of(5_000)));

        assertThat(Coefficient.of("R1", Stage.PRIMARY, LIMIT, 100, units).shown())
                .contains(new BigDecimal("0.500"));
        assertThat(Coefficient.of("R1", Stage.PRIMARY, LIMIT, 100, beyond).shown())
                .hasValueSatisfying(shown -> assertThat(shown).isGreaterThan(LIMIT));
        assertThat(Coefficient.missing("R1", Stage.PRIMARY, LIMIT).shown()).isEmpty();
    }

    @Test
    void A_number_is_shown_without_empty_places() {
        assertThat(Spread.shown(Rational.ZERO)).isEqualTo("0");
        assertThat(Spread.shown(Rational.of(1_200))).isEqualTo("1200");
        assertThat(Spread.shown(Rational.of(5).over(Rational.of(4)))).isEqualTo("1.25");
    }
}
