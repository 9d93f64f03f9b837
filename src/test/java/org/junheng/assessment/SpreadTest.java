package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

    @ParameterizedTest
    @ValueSource(strings = {"county-meets", "county-falls-short"})
    void What_the_units_contribute_adds_up_to_the_coefficient_exactly(String name) {
        var assessment = new Assessments().assess(WorkbookFixture.sample(name).statistics(), new Editions().national());

        for (var stage : assessment.stages()) {
            for (var coefficient : stage.coefficients()) {
                var spread = Spread.of(assessment, coefficient);

                assertThat(spread.parts()).hasSize(stage.units());
                assertThat(sum(spread, Part.WEIGHT)).isEqualTo(Rational.ONE);
                assertThat(sum(spread, Part.CONTRIBUTION)).isEqualTo(Rational.ONE);
                assertThat(spread.parts())
                        .isSortedAccordingTo(
                                Comparator.comparing(Spread.Part::contribution).reversed());
            }
        }
    }

    @Test
    void An_undetermined_coefficient_has_none() {
        var assessment = new Assessments()
                .assess(WorkbookFixture.sample("county-meets").statistics(), new Editions().national());
        var missing = Coefficient.missing("R1", Stage.PRIMARY, new BigDecimal("0.50"));

        assertThatThrownBy(() -> Spread.of(assessment, missing)).isInstanceOf(IllegalArgumentException.class);
    }

    private enum Part {
        WEIGHT,
        CONTRIBUTION
    }

    private static Rational sum(Spread spread, Part part) {
        return spread.parts().stream()
                .map(one -> part == Part.WEIGHT ? one.weight() : one.contribution())
                .reduce(Rational.ZERO, Rational::plus);
    }
}
