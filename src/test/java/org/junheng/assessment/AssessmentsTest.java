package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.junior;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junheng.Clause;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junheng.standard.Threshold;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    private static final Edition EDITION = new Editions().national();

    @Test
    @Clause("weighted-coefficient")
    void The_published_worked_example_gives_its_coefficient() {
        var pupils = List.of(45, 37, 89, 76, 55);
        var books = List.of(279, 137, 935, 160, 402);
        var units = IntStream.range(0, pupils.size())
                .mapToObj(i -> new Coefficient.Weighted(pupils.get(i), Rational.of(books.get(i))))
                .toList();

        var coefficient = Coefficient.of("books", Stage.PRIMARY, new BigDecimal("0.50"), 1, units);

        assertThat(coefficient.value().orElseThrow().setScale(6, RoundingMode.HALF_UP))
                .isEqualTo("0.515257");
        assertThat(coefficient.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @Clause("coefficient-limits")
    void A_coefficient_at_its_limit_is_within_it_and_one_beyond_by_a_trifle_is_not() {
        // Two units of the same size with 1 and 3 of something: S is 1, the mean 2, the coefficient exactly 0.5.
        assertThat(coefficient("1", "3").verdict()).isEqualTo(Verdict.MET);
        assertThat(coefficient("1", "3").value()).contains(new BigDecimal("0.5"));
        assertThat(coefficient("1", "3.0000000001").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(EDITION.coefficientLimit(Stage.PRIMARY)).isEqualTo("0.50");
        assertThat(EDITION.coefficientLimit(Stage.JUNIOR)).isEqualTo("0.45");
    }

    private static Coefficient coefficient(String one, String other) {
        return Coefficient.of(
                "R2",
                Stage.PRIMARY,
                EDITION.coefficientLimit(Stage.PRIMARY),
                100,
                List.of(
                        new Coefficient.Weighted(100, Rational.of(new BigDecimal(one))),
                        new Coefficient.Weighted(100, Rational.of(new BigDecimal(other)))));
    }

    @Test
    @Clause("exact-comparison")
    void Values_are_compared_exactly() {
        var threshold = EDITION.item("R3").threshold(Stage.PRIMARY).orElseThrow();

        assertThat(reach("9", 1000, threshold)).isEqualTo(Reach.MET);
        assertThat(reach("0.765", 100, threshold)).isEqualTo(Reach.WITHIN_FLOOR);
        assertThat(reach("0.7649999999", 100, threshold)).isEqualTo(Reach.BELOW_FLOOR);
        assertThat(reach("0.8999999999", 100, threshold)).isEqualTo(Reach.WITHIN_FLOOR);
    }

    private static Reach reach(String amount, int pupils, Threshold threshold) {
        var value = Rational.of(new BigDecimal(amount)).times(Rational.of(100)).over(Rational.of(pupils));
        return Reach.of(value, threshold);
    }

    @Test
    @Clause("six-of-seven")
    void A_school_may_miss_one_item_above_its_floor() {
        assertThat(verdict(cells -> {})).isInstanceOf(UnitVerdict.Passed.class);
        assertThat(verdict(cells -> cells.put(Column.EQUIPMENT, "68"))).isInstanceOf(UnitVerdict.Passed.class);
        assertThat(verdict(cells -> cells.put(Column.EQUIPMENT, "67.9999"))).isInstanceOf(UnitVerdict.Failed.class);
        assertThat(verdict(cells -> {
                    cells.put(Column.EQUIPMENT, "79");
                    cells.put(Column.MULTIMEDIA_ROOMS, "9");
                }))
                .isInstanceOfSatisfying(
                        UnitVerdict.Failed.class,
                        failed -> assertThat(failed.missed()).containsExactly("R6", "R7"));
    }

    @Test
    @Clause("known-failure-decides")
    void Missing_figures_leave_a_school_open_unless_it_fails_already() {
        assertThat(verdict(without(Column.EQUIPMENT)))
                .isInstanceOfSatisfying(
                        UnitVerdict.Undetermined.class,
                        open -> assertThat(open.missing()).containsExactly("R6"));
        assertThat(verdict(without(Column.EQUIPMENT).andThen(cells -> cells.put(Column.MULTIMEDIA_ROOMS, "9"))))
                .isInstanceOf(UnitVerdict.Undetermined.class);
        assertThat(verdict(without(Column.EQUIPMENT).andThen(cells -> cells.put(Column.MULTIMEDIA_ROOMS, "1"))))
                .isInstanceOf(UnitVerdict.Failed.class);
        assertThat(verdict(without(Column.PRIMARY_PUPILS))).isInstanceOf(UnitVerdict.Undetermined.class);
    }

    private static UnitVerdict verdict(Consumer<Map<Column, String>> change) {
        return assess(county(primary(1, change))).units().getFirst();
    }

    @Test
    @Clause("coefficient-open")
    void A_coefficient_over_a_missing_figure_or_of_nothing_is_undetermined() {
        var missing = assess(county(primary(1, without(Column.EQUIPMENT)), primary(2, cells -> {})));
        var nothing = assess(county(primary(1, cells -> cells.put(Column.PRIMARY_BACKBONE, "0"))));

        assertThat(coefficient(missing, "R6").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(coefficient(missing, "R6").value()).isEmpty();
        assertThat(coefficient(missing, "R7").verdict()).isEqualTo(Verdict.MET);
        assertThat(coefficient(nothing, "R2").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Coefficient coefficient(CountyAssessment assessment, String item) {
        return assessment.stages().getFirst().coefficients().stream()
                .filter(coefficient -> coefficient.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("all-units-comply")
    void Resources_are_met_if_every_unit_complies_and_every_coefficient_is_within_its_limit() {
        var even = assess(county(primary(1, cells -> {}), junior(2, cells -> {})));
        var uneven = assess(county(
                primary(1, cells -> cells.put(Column.PRIMARY_BACKBONE, "4")),
                primary(2, cells -> cells.put(Column.PRIMARY_BACKBONE, "60")),
                junior(3, cells -> {})));
        var failing = assess(county(primary(1, cells -> cells.put(Column.EQUIPMENT, "1")), junior(2, cells -> {})));
        var open = assess(county(primary(1, without(Column.EQUIPMENT)), junior(2, cells -> {})));

        assertThat(even.resource()).isEqualTo(Verdict.MET);
        assertThat(uneven.resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(uneven.stages().getFirst().complying()).isEqualTo(2);
        assertThat(failing.resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(open.resource()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assess(county()).resource()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    @Clause("conjunction")
    void Every_item_must_be_met_and_one_without_data_leaves_the_county_open() {
        var statistics = WorkbookFixture.sample("county-meets").statistics();
        var all = EDITION.items().stream()
                .filter(item -> item.area() != Item.Area.RESOURCE)
                .map(item -> given(item.code(), Verdict.MET))
                .toList();
        var allButOne = all.subList(1, all.size());
        var oneNot = List.of(given("G1", Verdict.NOT_MET));

        assertThat(assess(statistics).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(new Assessments().assess(statistics, EDITION, all).verdict()).isEqualTo(Verdict.MET);
        assertThat(new Assessments().assess(statistics, EDITION, allButOne).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(new Assessments().assess(statistics, EDITION, oneNot).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    private static Given given(String item, Verdict verdict) {
        return new Given(item, verdict, null, List.of(Message.of("assessment.verdict." + verdict)));
    }

    @Test
    @Clause("two-editions")
    void The_same_figures_stand_differently_under_two_editions() {
        var statistics = WorkbookFixture.sample("county-meets").statistics();
        var stricter = new Editions().get(new EditionId("TEST-PROVINCE-1"));

        var national = new Assessments().assess(statistics, EDITION);
        var provincial = new Assessments().assess(statistics, stricter);

        assertThat(national.edition()).isEqualTo(EDITION.id());
        assertThat(provincial.edition()).isEqualTo(stricter.id());
        assertThat(national.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(provincial.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(provincial.items()).hasSize(33);
    }

    @Test
    @Clause("unreadable-rows")
    void While_a_row_cannot_be_read_nothing_is_met() {
        var sound = county(primary(1, cells -> {}), junior(2, cells -> {}));

        var assessment = assess(new CountyStatistics(sound.county(), sound.year(), sound.schools(), Map.of(), 1));

        assertThat(assessment.resource()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void A_value_just_below_its_threshold_is_not_shown_as_reaching_it() {
        var failed = verdict(cells -> cells.put(Column.EQUIPMENT, "79.99999"));

        assertThat(ResourceRules.item(failed, "R6").shown()).isEqualTo("1999.99975");
    }

    private static CountyAssessment assess(CountyStatistics statistics) {
        return new Assessments().assess(statistics, EDITION);
    }
}
