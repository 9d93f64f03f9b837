package org.junheng.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.planning.PlanningFixture.EDITION;
import static org.junheng.planning.PlanningFixture.analyse;
import static org.junheng.planning.PlanningFixture.short2;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junheng.standard.Item;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GapAnalysesTest {

    private static final PlanCosts COSTS = PlanCosts.assumed();

    /** 400 pupils: R1 wants 16.8 teachers, so 17, its floor 14.28, so 15; R7 wants 9.2 rooms, so 10, its floor 7.82, so 8. */
    @Nested
    class A_school_with_ten_teachers_and_five_rooms {

        private final GapAnalysis analysis = analyse(short2(), COSTS);

        @Test
        void lacks_seven_teachers_and_five_rooms() {
            assertThat(analysis.assessment().resource()).isEqualTo(Verdict.NOT_MET);
            assertThat(analysis.units()).singleElement().satisfies(unit -> {
                assertThat(unit.name()).isEqualTo("School 1");
                assertThat(unit.lacks()).extracting(UnitGap.Lack::item).containsExactly("R1", "R7");
                assertThat(unit.lacks()).extracting(UnitGap.Lack::toThreshold).containsExactly(whole(7), whole(5));
                assertThat(unit.lacks()).extracting(UnitGap.Lack::toFloor).containsExactly(whole(5), whole(3));
            });
        }

        @Test
        void gets_teachers_from_the_other_school_and_three_rooms() {
            assertThat(analysis.plan()).isInstanceOf(Plan.Cheapest.class);
            assertThat(analysis.cost()).hasValue(new BigDecimal("320000.00"));
            assertThat(analysis.bound()).isEqualTo(analysis.cost());
            assertThat(analysis.units().getFirst().mayMiss()).containsExactly("R7");
            assertThat(analysis.measures())
                    .containsExactlyInAnyOrder(
                            new Measure(
                                    "2132100001",
                                    "School 1",
                                    Stage.PRIMARY,
                                    "R1",
                                    whole(7),
                                    new Measure.Giver("2132100002", "School 2"),
                                    whole(140_000)),
                            new Measure("2132100001", "School 1", null, "R7", whole(3), null, whole(180_000)));
        }

        @Test
        void misses_the_teachers_instead_where_they_must_be_hired() {
            var hiring = analyse(short2(), COSTS.with("R1", whole(120_000), null));

            assertThat(hiring.cost()).hasValue(new BigDecimal("900000.00"));
            assertThat(hiring.units().getFirst().mayMiss()).containsExactly("R1");
        }
    }

    @Test
    void The_plan_carried_out_makes_the_county_comply_by_the_rules_themselves() {
        var before = WorkbookFixture.sample("county-falls-short").statistics();
        var plan = analyse(before, COSTS).plan();

        var changes = PlannedFigures.of(before, GapAnalyses.lines(plan));
        var after = new Assessments().assess(Changes.apply(before, changes), EDITION);

        assertThat(new Assessments().assess(before, EDITION).resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(after.resource()).isEqualTo(Verdict.MET);
        assertThat(after.items())
                .filteredOn(item -> item.verdict() == Verdict.NOT_MET)
                .isEmpty();
    }

    @Test
    void Every_measure_has_its_cost_and_together_they_cost_the_plan() {
        var analysis = analyse(WorkbookFixture.sample("county-falls-short").statistics(), COSTS);

        var sum = analysis.measures().stream().map(Measure::cost).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(analysis.cost()).hasValueSatisfying(cost -> assertThat(sum).isEqualByComparingTo(cost));
        assertThat(analysis.measures()).anyMatch(measure -> measure.from().isPresent());
        assertThat(analysis.distance())
                .hasValueSatisfying(share -> assertThat(share).isBetween(BigDecimal.ZERO, new BigDecimal("0.02")));
    }

    @Test
    void A_campus_gives_the_teachers_that_its_main_school_does_not_have() {
        var before = county(
                primary(1, cells -> cells.put(Column.PRIMARY_ABOVE_STANDARD, "10")),
                primary(2, cells -> cells.put(Column.PRIMARY_ABOVE_STANDARD, "2")),
                primary(3, cells -> {
                    cells.put(Column.PRIMARY_PUPILS, "0");
                    cells.put(Column.PRIMARY_ABOVE_STANDARD, "23");
                    cells.put(Column.COUNTED, "NO");
                    cells.put(Column.MAIN_SCHOOL, "2132100002");
                }));
        var line = new Plan.Line(before.schools().get(1).code(), "School 2", Stage.PRIMARY, "R1", whole(-7));

        assertThat(PlannedFigures.of(before, List.of(line)))
                .containsExactlyInAnyOrder(
                        new FigureChange("2132100002", Column.PRIMARY_ABOVE_STANDARD, "0"),
                        new FigureChange("2132100003", Column.PRIMARY_ABOVE_STANDARD, "18"));
    }

    @Test
    void Teachers_beyond_the_total_raise_it_and_come_certified_and_trained() {
        var before = county(primary(1, cells -> {
            cells.put(Column.PRIMARY_TEACHERS, "20");
            cells.put(Column.PRIMARY_ABOVE_STANDARD, "18");
            cells.put(Column.PRIMARY_BACKBONE, "4");
            cells.put(Column.PRIMARY_SPORT_ART, "4");
            cells.put(Column.CERTIFIED_TEACHERS, "20");
            cells.put(Column.TRAINED_TEACHERS, "19");
        }));
        var line = new Plan.Line(before.schools().getFirst().code(), "School 1", Stage.PRIMARY, "R1", whole(7));

        assertThat(PlannedFigures.of(before, List.of(line)))
                .containsExactlyInAnyOrder(
                        new FigureChange("2132100001", Column.PRIMARY_ABOVE_STANDARD, "25"),
                        new FigureChange("2132100001", Column.PRIMARY_TEACHERS, "25"),
                        new FigureChange("2132100001", Column.CERTIFIED_TEACHERS, "25"),
                        new FigureChange("2132100001", Column.TRAINED_TEACHERS, "24"));
    }

    @Test
    void Missing_figures_leave_the_gaps_without_a_plan() {
        var analysis = analyse(
                county(
                        primary(1, without(Column.EQUIPMENT)),
                        primary(2, cells -> cells.put(Column.MULTIMEDIA_ROOMS, "1"))),
                COSTS);

        assertThat(analysis.plan())
                .isInstanceOfSatisfying(
                        Plan.Impossible.class,
                        plan -> assertThat(plan.missing()).containsExactly("School 1"));
        assertThat(analysis.cost()).isEmpty();
        assertThat(analysis.measures()).isEmpty();
        assertThat(analysis.after()).isNull();
        assertThat(analysis.units())
                .flatExtracting(UnitGap::lacks)
                .anyMatch(lack -> lack.item().equals("R6") && lack.toThreshold() == null);
        assertThat(analysis.units())
                .filteredOn(unit -> unit.name().equals("School 2"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.mayMiss()).containsExactly("R7"));
    }

    @Test
    void Items_of_the_county_say_how_far_they_are_off() {
        var schools = short2();
        var statistics = new CountyStatistics(
                schools.county(),
                schools.year(),
                schools.schools(),
                Map.of(
                        CountyFigure.SPECIAL_FUNDING, whole(7000),
                        CountyFigure.EXCHANGEABLE_TEACHERS, whole(300),
                        CountyFigure.EXCHANGED_TEACHERS, whole(20),
                        CountyFigure.EXCHANGED_BACKBONE, whole(10)),
                0);

        var gaps = analyse(statistics, COSTS).items().stream()
                .filter(item -> item.verdict() == Verdict.NOT_MET)
                .collect(Collectors.toMap(ItemGap::item, ItemGap::shortfalls));

        assertThat(gaps.get("G7")).singleElement().satisfies(one -> {
            assertThat(one.missing()).isEqualByComparingTo("1000");
            assertThat(one.unit()).isNotEmpty();
        });
        assertThat(gaps.get("G11")).singleElement().satisfies(one -> {
            assertThat(one.missing()).isEqualByComparingTo("3.34");
            assertThat(one.unit()).isEmpty();
        });
    }

    @Nested
    class Spread_over_years {

        private final GapAnalysis analysis =
                analyse(WorkbookFixture.sample("county-falls-short").statistics(), COSTS);

        @Test
        void the_cost_is_the_same_and_the_years_are_about_even() {
            var budget = analysis.budget(4);

            assertThat(analysis.cost()).hasValueSatisfying(cost -> {
                assertThat(budget.sum(0)).isEqualByComparingTo(cost);
                for (var year = 1; year <= 4; year++) {
                    assertThat(budget.sum(year))
                            .isBetween(cost.multiply(new BigDecimal("0.15")), cost.multiply(new BigDecimal("0.35")));
                }
            });
        }

        @Test
        void schools_that_miss_more_come_first() {
            var budget = analysis.budget(4);
            var lacks = analysis.units().stream()
                    .collect(Collectors.groupingBy(
                            UnitGap::school,
                            Collectors.summingInt(unit -> unit.lacks().size())));

            budget.year()
                    .forEach((school, year) -> budget.year().forEach((other, later) -> {
                        if (year < later) {
                            assertThat(lacks.getOrDefault(school, 0))
                                    .isGreaterThanOrEqualTo(lacks.getOrDefault(other, 0));
                        }
                    }));
        }

        @Test
        void every_item_is_charged_to_the_department_that_leads_it() {
            assertThat(analysis.budget(3).lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.department())
                            .isEqualTo(EDITION.item(line.item()).lead()));
            assertThat(BudgetRow.of(analysis, analysis.budget(3)))
                    .extracting(BudgetRow::item)
                    .isSubsetOf(EDITION.items(Item.Area.RESOURCE));
        }

        @Test
        void there_must_be_years_and_not_too_many() {
            assertThatThrownBy(() -> analysis.budget(0)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> analysis.budget(11)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void Prices_that_make_no_sense_are_refused() {
        assertRefused("planning.cost.unknown", new UnitCosts.Price("R9", whole(1), null));
        assertRefused("planning.cost.blank", new UnitCosts.Price("R1", null, null));
        assertRefused("planning.cost.tooLarge", new UnitCosts.Price("R1", whole(10_000_001), null));
        assertRefused("assessment.gap.cost.invalid", new UnitCosts.Price("R1", whole(-1), null));
        assertRefused("assessment.gap.cost.invalid", new UnitCosts.Price("R1", whole(10), whole(11)));
        assertRefused("assessment.gap.cost.invalid", new UnitCosts.Price("R4", whole(10), whole(5)));
    }

    private static void assertRefused(String key, UnitCosts.Price price) {
        assertThatThrownBy(() -> UnitCosts.with(COSTS, List.of(price)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }
}
