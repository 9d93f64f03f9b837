package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionFixture;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screening says of stages and items, and how far its numbers reach. */
class ScreenedTest {

    private static final Edition EDITION = new Editions().national();

    @ParameterizedTest
    @CsvSource({
        "10, 10, 0, MET, MET",
        "10, 9, 0, MET, UNDETERMINED",
        "10, 9, 1, MET, NOT_MET",
        "10, 10, 0, UNDETERMINED, UNDETERMINED",
        "10, 10, 0, NOT_MET, NOT_MET",
        "10, 9, 0, NOT_MET, NOT_MET",
        "10, 8, 1, UNDETERMINED, NOT_MET"
    })
    void A_stage_is_met_by_all_its_units_and_coefficients(
            int units, int complying, int failed, Verdict coefficient, Verdict verdict) {
        var stage = stage(units, complying, failed, Verdict.MET, coefficient, Verdict.MET);

        assertThat(stage.verdict()).isEqualTo(verdict);
        assertThat(Screened.of(List.of(stage), Screened.Path.EXACT).resource()).isEqualTo(verdict);
    }

    @Test
    void A_county_is_met_by_both_stages() {
        var met = stage(1, 1, 0, Verdict.MET);
        var open = stage(1, 0, 0, Verdict.MET);
        var failed = stage(1, 0, 1, Verdict.MET);

        assertThat(Stream.of(List.of(met, met), List.of(met, open), List.of(open, failed), List.of(failed, met))
                        .map(stages ->
                                Screened.of(stages, Screened.Path.COLUMNS).resource()))
                .containsExactly(Verdict.MET, Verdict.UNDETERMINED, Verdict.NOT_MET, Verdict.NOT_MET);
    }

    @Test
    void A_coefficient_is_shown_to_three_decimals_half_up() {
        assertThat(item(0.25)).satisfies(item -> {
            assertThat(item.value()).isEqualTo(0.5);
            assertThat(item.shown()).contains("0.500");
        });
        assertThat(item(0.2345 * 0.2345 + 1e-9).shown()).contains("0.235");
        assertThat(item(-1e-17).shown()).contains("0.000");
        assertThat(item(Double.NaN).shown()).isEmpty();
    }

    /** Amounts times weights and pupils times weights stay below 2⁵³, where every whole number is exact. */
    @Test
    void Numbers_are_exact_up_to_a_weight_and_not_beyond() {
        var weights = List.of(1L, 132L, 1_000L, 1_000_000_000L);

        assertThat(weights.stream().map(weight -> exact("R1", weight, 1))).containsExactly(true, true, true, false);
        assertThat(weights.stream().map(weight -> exact("R1", 1, weight))).containsExactly(true, true, true, false);
        assertThat(weights.stream().map(weight -> exact("R5", weight, 1))).containsExactly(true, true, true, false);
        assertThat(weights.stream().map(weight -> exact("R5", 1, weight))).containsExactly(true, true, true, false);
    }

    /**
     * The largest weights with which no product exceeds 2⁵³: one more, and it could. The floor of R2 is 17 for 2,000 pupils, the
     * threshold of R5 75,000 ten-thousandths for one.
     */
    @Test
    void The_largest_exact_weight_is_the_last_below_the_limit_of_doubles() {
        assertThat(limit(weight -> exact("R2", weight, 1))).isEqualTo((1L << 53) / ((1L << 23) * 2_000));
        assertThat(limit(weights -> exact("R2", 1, weights))).isEqualTo((1L << 53) / ((1L << 22) * 17));
        assertThat(limit(weight -> exact("R5", weight, 1))).isEqualTo((1L << 53) / (3L << 36));
        assertThat(limit(weights -> exact("R5", 1, weights))).isEqualTo((1L << 53) / ((1L << 22) * 75_000));
    }

    /** Two levels of a school together must not weigh more than {@code 2⁵³ ÷ (2²² × 102,000)}, 10.2 m² in ten-thousandths. */
    @ParameterizedTest
    @CsvSource({
        "1.1, COLUMNS",
        "10526, COLUMNS",
        "10527, EXACT",
        "12345.6789, EXACT",
        "1.000000001, EXACT",
        "0, EXACT",
        "-1, EXACT"
    })
    void An_edition_with_weights_too_fine_or_too_large_is_judged_by_fractions(BigDecimal weight, Screened.Path path) {
        var weights = Map.of("NINE_YEAR", Map.of("PRIMARY", BigDecimal.ONE, "JUNIOR", weight));
        var screen = new CountyScreen(EditionFixture.splitting(EDITION, weights));
        var county = StatisticsFixture.county(
                StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.junior(2, cells -> {}));

        var screened = screen.screen(CountyColumns.of(county).orElseThrow());

        assertThat(screened.path()).isEqualTo(path);
        assertThat(screened.resource()).isEqualTo(Verdict.MET);
    }

    private interface Exact {

        boolean with(long weight);
    }

    private static long limit(Exact exact) {
        var low = 0L;
        var high = 1L << 40;
        while (high - low > 1) {
            var middle = (low + high) / 2;
            if (exact.with(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean exact(String code, long weight, long weights) {
        Item item = EDITION.item(code);
        return new ItemScreen(item, Stage.PRIMARY, EDITION).isExact(weight, weights);
    }

    private static ScreenedStage stage(int units, int complying, int failed, Verdict... coefficients) {
        return new ScreenedStage(
                Stage.PRIMARY,
                units,
                complying,
                failed,
                Stream.of(coefficients)
                        .map(verdict -> new ScreenedItem("R1", verdict, 0.1, Verdict.MET))
                        .toList());
    }

    private static ScreenedItem item(double squared) {
        return new ScreenedItem("R1", Verdict.MET, squared, Verdict.MET);
    }
}
