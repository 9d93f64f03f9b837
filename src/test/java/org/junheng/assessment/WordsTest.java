package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.junior;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.School;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junheng.standard.Limit;
import org.junheng.standard.Limit.Relation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Verdicts in words: with the figures they rest on, and never rounded so that a miss looks like a pass. */
class WordsTest {

    private static final Edition EDITION = new Editions().national();
    private static final Limit SHARE =
            new Limit("RETENTION", null, Relation.AT_LEAST, new BigDecimal("0.95"), "", null);
    private static final Limit AREA =
            new Limit("ART_ROOM_AREA", null, Relation.AT_LEAST, new BigDecimal("90"), "m", null);

    @Nested
    class Units {

        @Test
        void A_unit_passes_with_nothing_to_say() {
            assertThat(unit(cells -> {})).isEqualTo(Message.of("assessment.unit.passed"));
        }

        @Test
        void A_tolerated_miss_is_shown_with_threshold_and_floor() {
            assertThat(unit(cells -> cells.put(Column.PRIMARY_BACKBONE, "9")))
                    .isEqualTo(Message.of("assessment.unit.tolerated", "R2 0.900 < 1 (1 × 0.85 = 0.85)"));
        }

        @Test
        void A_failure_shows_every_miss_and_how_many_are_below_the_floor() {
            assertThat(unit(cells -> {
                        cells.put(Column.PRIMARY_ABOVE_STANDARD, "41");
                        cells.put(Column.PRIMARY_BACKBONE, "5");
                    }))
                    .isEqualTo(Message.of(
                            "assessment.unit.failed",
                            2,
                            "R1 4.100 < 4.2 (4.2 × 0.85 = 3.57) · R2 0.500 < 1 (1 × 0.85 = 0.85)",
                            1));
        }

        @Test
        void What_is_missing_is_named_by_its_items() {
            assertThat(unit(without(Column.EQUIPMENT, Column.MULTIMEDIA_ROOMS)))
                    .isEqualTo(Message.of("assessment.unit.undetermined", "R6 · R7"));
        }

        @Test
        void A_value_is_shown_with_as_many_decimals_as_its_miss_needs() {
            assertThat(unit(cells -> {
                                cells.put(Column.PRIMARY_PUPILS, "10001");
                                cells.put(Column.PRIMARY_BACKBONE, "100");
                            })
                            .arguments())
                    .anySatisfy(argument -> assertThat(argument).contains("R2 0.99990000999"));
        }

        private Message unit(Consumer<Map<Column, String>> change) {
            var assessment = assess(county(large(1, change)));
            return assessment.units().getFirst().explanation();
        }
    }

    @Nested
    class Stages {

        @Test
        void A_stage_that_is_met_counts_its_units() {
            assertThat(stage(large(1, cells -> {}), large(2, cells -> {})))
                    .isEqualTo(Message.of("assessment.stage.met", 2));
        }

        @Test
        void A_stage_that_is_not_met_counts_failed_units_and_names_coefficients() {
            assertThat(stage(large(1, cells -> cells.put(Column.PRIMARY_BACKBONE, "5"))))
                    .isEqualTo(Message.of("assessment.stage.notMet", 1, 1, "–"));
            assertThat(stage(large(1, cells -> {}), large(2, cells -> cells.put(Column.PRIMARY_BACKBONE, "10"))))
                    .isEqualTo(Message.of("assessment.stage.notMet", 0, 2, "R2"));
        }

        @Test
        void An_open_stage_counts_open_units_and_names_open_coefficients() {
            assertThat(stage(large(1, without(Column.EQUIPMENT, Column.MULTIMEDIA_ROOMS))))
                    .isEqualTo(Message.of("assessment.stage.undetermined", 1, "R6 R7"));
        }

        private Message stage(School... schools) {
            return assess(county(schools)).stageVerdicts().getFirst().explanation();
        }
    }

    @Nested
    class Counties {

        @Test
        void A_county_is_told_what_fails_and_how_much_is_open() {
            var county = assess(county(primary(1, cells -> {})));
            var verdicts = county.items();
            var open = verdicts.stream()
                    .filter(item -> item.verdict() == Verdict.UNDETERMINED)
                    .toList();
            var met = verdicts.stream()
                    .filter(item -> item.verdict() == Verdict.MET)
                    .toList();

            assertThat(county.explained().explanation())
                    .isEqualTo(Message.of("assessment.county.notMet", 2, "G9 G12", 25));
            assertThat(CountyVerdict.of(open).explanation().key()).isEqualTo("assessment.county.undetermined");
            assertThat(CountyVerdict.of(open).explanation().arguments().getFirst())
                    .isEqualTo("25");
            assertThat(CountyVerdict.of(open).explanation().arguments().getLast())
                    .startsWith("R1 R2 R3 R4 R5 R6 R7 G1");
            assertThat(CountyVerdict.of(met).explanation()).isEqualTo(Message.of("assessment.county.met", 5));
        }
    }

    @Nested
    class Items {

        @Test
        void A_resource_item_shows_both_coefficients_and_counts_what_fails_and_what_is_open() {
            var county = county(
                    large(1, cells -> cells.put(Column.PRIMARY_BACKBONE, "5")),
                    junior(2, cells -> {}),
                    junior(3, without(Column.JUNIOR_BACKBONE)));

            assertThat(item("R2", county).explanation())
                    .containsExactly(Message.of("assessment.item.resource", "0.000 (≤ 0.50) / – (≤ 0.45)", 1, 1));
            assertThat(item("R2", county).value()).isNull();
            assertThat(item("R1", county).explanation())
                    .containsExactly(Message.of("assessment.item.resource", "0.000 (≤ 0.50) / 0.000 (≤ 0.45)", 0, 0));
            assertThat(item("R1", county).value()).isEqualTo("0 / 0");
        }

        @Test
        void A_relief_names_who_has_to_promise() {
            var county = county(
                    primary(1, cells -> {
                        cells.put(Column.SETTING, "RURAL");
                        cells.put(Column.PRIMARY_PUPILS, "60");
                        cells.put(Column.PRIMARY_SPORT_ART, "0");
                        cells.put(Column.PRIMARY_VISITING, "1");
                    }),
                    junior(2, cells -> {}));

            assertThat(item("R3", county).explanation())
                    .contains(Message.of("assessment.finding.R.relief", "R3", "School 1", 3));
            assertThat(item("R3", county).basis().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.isPromised()).isTrue();
                assertThat(finding.inputs())
                        .containsExactly(
                                new Input(EDITION.item("R3").title(), "1"),
                                new Input(Column.PRIMARY_PUPILS.header(), "60"));
                assertThat(finding.sentence())
                        .isEqualTo(Message.of("assessment.finding.R", "R3", "School 1", "1.667", "0.9"));
            });
            assertThat(item("R2", county).explanation()).hasSize(1);
        }

        @Test
        void Schools_are_counted_and_the_worst_dozen_named_first() {
            var schools = new ArrayList<School>();
            schools.add(primary(1, cells -> cells.put(Column.PRIMARY_LARGEST_CLASS, "45")));
            schools.add(primary(2, without(Column.PRIMARY_OVERSIZE_CLASSES)));
            for (var number = 3; number < 15; number++) {
                schools.add(primary(number, cells -> cells.put(Column.PRIMARY_LARGEST_CLASS, "46")));
            }
            var item = item("G5", county(schools.toArray(School[]::new)));

            assertThat(item.value()).isEqualTo("1/14");
            assertThat(item.explanation()).hasSize(14);
            assertThat(item.explanation().getFirst()).isEqualTo(Message.of("assessment.item.schools", 14, 1, 12, 1));
            assertThat(item.explanation().get(1).arguments()).startsWith("School 3");
            assertThat(item.explanation().get(12).arguments()).startsWith("School 14");
            assertThat(item.explanation().getLast()).isEqualTo(Message.of("assessment.item.more", 1));
        }

        @Test
        void A_dozen_is_named_without_a_rest_and_unread_rows_are_told() {
            var schools = new ArrayList<School>();
            for (var number = 1; number <= 12; number++) {
                schools.add(primary(number, cells -> cells.put(Column.PRIMARY_LARGEST_CLASS, "46")));
            }
            var all = county(schools.toArray(School[]::new));
            var unread = new CountyStatistics(all.county(), all.year(), all.schools(), Map.of(), 1);

            assertThat(item("G5", all).explanation())
                    .hasSize(13)
                    .doesNotContain(Message.of("assessment.item.unreadable"));
            assertThat(item("G5", unread).explanation()).contains(Message.of("assessment.item.unreadable"));
        }

        @Test
        void Figures_of_the_county_are_shown_as_measured() {
            var schools = county(primary(1, cells -> {}));
            var figures = new CountyStatistics(
                    schools.county(),
                    schools.year(),
                    schools.schools(),
                    Map.of(
                            CountyFigure.EXCHANGEABLE_TEACHERS, new BigDecimal("1000"),
                            CountyFigure.EXCHANGED_TEACHERS, new BigDecimal("125")),
                    0);

            assertThat(item("G11", figures).value()).isEqualTo("0.125 / –");
            assertThat(item("G11", schools).value()).isNull();
            assertThat(item("G11", figures).explanation())
                    .extracting(Message::key)
                    .containsExactly("assessment.finding.EXCHANGED_SHARE", "assessment.finding.missing.county");
            assertThat(item("G11", figures).explanation().getFirst().arguments())
                    .containsExactly("", "≥ 10%", "12.5%", "125", "1000");
            assertThat(item("G2", figures).explanation()).contains(Message.of("assessment.item.mixed"));
            assertThat(item("G1", figures).explanation())
                    .containsExactly(Message.of("assessment.item.noData.MATERIAL", "G1"));
        }
    }

    @Test
    void Shares_are_percentages_and_other_figures_have_their_unit() {
        assertThat(Sentences.shown(SHARE)).isEqualTo("≥ 95%");
        assertThat(Sentences.shown(AREA)).isEqualTo("≥ 90 m");
        assertThat(Sentences.shown(Optional.of(fraction(1, 3)))).isEqualTo("0.333");
        assertThat(Sentences.shown(Optional.of(Rational.ZERO))).isEqualTo("0");
        assertThat(Sentences.shown(Optional.empty())).isEqualTo("–");
    }

    @Test
    void A_measured_value_is_rounded_only_while_that_hides_nothing() {
        assertThat(Sentences.shown(fraction(24, 25), SHARE)).isEqualTo("96%");
        assertThat(Sentences.shown(fraction(2, 3), SHARE)).isEqualTo("66.67%");
        assertThat(Sentences.shown(fraction(94_999, 100_000), SHARE)).isEqualTo("94.999%");
        assertThat(Sentences.shown(fraction(899_999, 10_000), AREA)).isEqualTo("89.9999");
        assertThat(Sentences.shown(fraction(800_001, 10_000), AREA)).isEqualTo("80");
    }

    @Test
    void Decimals_are_exact_where_short_and_have_fifteen_places_otherwise() {
        assertThat(Decimals.of(fraction(1, 8))).hasToString("0.125");
        assertThat(Decimals.of(fraction(-2, 3))).hasToString("-0.666666666666667");
        assertThat(Decimals.of(Rational.of(1200))).hasToString("1200");
        assertThat(Decimals.root(Rational.of(2))).hasToString("1.414213562373095");
        assertThat(Decimals.root(Rational.of(90_000))).hasToString("300");
    }

    private static Rational fraction(long numerator, long denominator) {
        return Rational.of(numerator).over(Rational.of(denominator));
    }

    /** A primary school of a thousand pupils that complies. */
    private static School large(int number, Consumer<Map<Column, String>> change) {
        return primary(number, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "1000");
            change.accept(cells);
        });
    }

    private static CountyAssessment assess(CountyStatistics statistics) {
        return new Assessments().assess(statistics, EDITION, List.of());
    }

    private static ItemVerdict item(String code, CountyStatistics statistics) {
        return assess(statistics).items().stream()
                .filter(item -> item.item().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
