package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Finding;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.SchoolCode;
import org.junheng.standard.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.5%", "１０．５％", "10.53 %", "10.52%", "11%", "10%", "0.105", "10.5", "0.1", "12人", "达到", "", "8万元/校"
            })
    void A_number_that_is_the_computed_one_at_its_own_place_and_words_contradict_nothing(String value) {
        assertThat(contradicts(value, share("0.10526"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25%", "２５％", "10.6%", "10.51%", "0.25", "25", "0.1%", "-10.5%"})
    void Any_other_number_does(String value) {
        assertThat(contradicts(value, share("0.10526"))).isTrue();
    }

    @Test
    void An_amount_is_compared_in_its_unit_and_with_its_thousands() {
        var amount = finding("元", Rational.of(8000));

        assertThat(contradicts("8,000元", amount)).isFalse();
        assertThat(contradicts("８０００ 元/生", amount)).isFalse();
        assertThat(contradicts("8001", amount)).isTrue();
        assertThat(contradicts("8,001元", amount)).isTrue();
        assertThat(contradicts("0.8万元", amount)).as("another unit").isFalse();
    }

    @Test
    void Several_numbers_are_each_one_of_those_computed() {
        var exchanged = share("0.105");

        assertThat(contradicts("10.5% / 30%", exchanged, share("0.3"))).isFalse();
        assertThat(contradicts("10.5%、25%", exchanged, share("0.3"))).isTrue();
        assertThat(contradicts("25%", exchanged, finding("", null)))
                .as("open while one is missing")
                .isFalse();
    }

    @Test
    void What_is_measured_school_by_school_has_no_number_of_the_county() {
        var county = share("1");
        var school = new Finding(
                new SchoolCode("2132000001"),
                null,
                county.limit(),
                Rational.ONE,
                Verdict.MET,
                List.of(),
                null,
                county.sentence());

        assertThat(contradicts("90%", county)).isTrue();
        assertThat(contradicts("90%", school)).isFalse();
    }

    static Finding share(String value) {
        return finding("", Rational.of(new BigDecimal(value)));
    }

    private static Finding finding(String unit, @Nullable Rational value) {
        var limit = new Limit("MEASURE", null, Limit.Relation.AT_LEAST, BigDecimal.ZERO, unit, null);
        var verdict = value == null ? Verdict.UNDETERMINED : Verdict.MET;
        return new Finding(null, null, limit, value, verdict, List.of(), null, Message.of("x"));
    }

    private static boolean contradicts(String value, Finding... findings) {
        return StatedNumbers.of(Optional.of(value)).contradict(List.of(findings));
    }
}
