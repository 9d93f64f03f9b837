package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.Reach;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;
import org.junheng.standard.Threshold;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    @Test
    void A_value_that_misses_its_threshold_by_little_is_not_rounded_up_to_it() {
        assertThat(Indicators.shown(item("4.1996", Reach.WITHIN_FLOOR))).isEqualTo("4.1996");
        assertThat(Indicators.shown(item("3.56996", Reach.BELOW_FLOOR))).isEqualTo("3.56996");
        assertThat(Indicators.shown(item("4.1234", Reach.WITHIN_FLOOR))).isEqualTo("4.123");
    }

    @Test
    void A_coefficient_just_above_its_limit_is_not_rounded_down_to_it() {
        var limit = new BigDecimal("0.50");

        assertThat(Coefficient.shown(new BigDecimal("0.5004"), limit, Verdict.NOT_MET))
                .isEqualTo("0.5004");
        assertThat(Coefficient.shown(new BigDecimal("0.4996"), limit, Verdict.MET))
                .isEqualTo("0.500");
        assertThat(Coefficient.shown(new BigDecimal("0.515257"), limit, Verdict.NOT_MET))
                .isEqualTo("0.515");
    }

    private static UnitItem item(String value, Reach reach) {
        var threshold = new Threshold(Stage.PRIMARY, new BigDecimal("4.2"), new BigDecimal("0.85"));
        var exact = Rational.of(new BigDecimal(value));
        return new UnitItem("R1", threshold, exact, exact, reach);
    }
}
