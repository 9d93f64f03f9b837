package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.school;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlansTest {

    private static final Edition EDITION = new Editions().national();
    private static final int FEW_COUNTIES = 8;
    private static final int COUNTIES = Integer.getInteger("test.plans", 200);
    private static final int SEED = 20_260_701;
    private static final int MOST_STEPS = 12;

    @Test
    void The_sample_county_gets_a_plan_within_two_percent_of_the_least() {
        var plan = plan(WorkbookFixture.sample("county-falls-short").statistics());

        assertThat(plan).isInstanceOfSatisfying(Plan.Bounded.class, bounded -> {
            assertThat(bounded.bound()).isPositive().isLessThan(bounded.cost());
            assertThat(bounded.cost()).isLessThan(bounded.bound().multiply(new BigDecimal("1.02")));
        });
    }

    @Test
    void A_county_that_complies_needs_nothing() {
        var plan = plan(WorkbookFixture.sample("county-meets").statistics());

        assertThat(plan).isEqualTo(new Plan.Cheapest(List.of(), new BigDecimal("0.00")));
    }

    @Test
    void Missing_figures_leave_nothing_to_plan() {
        assertThat(plan(county(primary(1, without(Column.EQUIPMENT))))).isInstanceOf(Plan.Impossible.class);
        assertThat(plan(county(school(1, SchoolKind.SPECIAL, cells -> {})))).isInstanceOf(Plan.Impossible.class);
    }

    @Test
    void A_county_of_one_stage_gets_the_cheapest_plan_for_that_stage() {
        assertThat(plan(county(primary(1, cells -> {})))).isInstanceOf(Plan.Cheapest.class);
        var random = new Random(SEED);
        for (var kind : List.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR)) {
            for (var number = 0; number < FEW_COUNTIES; number++) {
                var rows = List.of(small(random, 1, kind), small(random, 2, kind), small(random, 3, kind));
                var assessment = new Assessments().assess(county(rows.toArray(School[]::new)), EDITION);
                var problem = PlanProblem.of(EDITION, assessment.units(), coarse());

                var exact = new PlanExact(problem).solve();
                var good = new PlanHeuristic(problem).solve();

                var least = bruteForce(problem);
                Plans.verify(problem, exact);
                Plans.verify(problem, good);
                assertThat(exact.cost()).as("%s %d", kind, number).isEqualTo(least);
                assertThat(good.cost()).isGreaterThanOrEqualTo(least);
                assertThat(good.bound()).isLessThanOrEqualTo(least);
            }
        }
    }

    /** A few first, so that a wrong plan is found at once, then many. */
    @ParameterizedTest
    @MethodSource("numbersOfCounties")
    void On_tiny_counties_the_plan_costs_exactly_what_trying_everything_finds(int counties) {
        var random = new Random(SEED + counties);
        var needing = 0;
        for (var number = 0; number < counties; number++) {
            var problem = problem(random);

            var exact = new PlanExact(problem).solve();
            var good = new PlanHeuristic(problem).solve();
            var least = bruteForce(problem);

            Plans.verify(problem, exact);
            Plans.verify(problem, good);
            assertThat(exact.cost()).as("county %d", number).isEqualTo(least);
            assertThat(exact.isProven()).isTrue();
            assertThat(good.cost()).isGreaterThanOrEqualTo(least);
            assertThat(good.bound()).isLessThanOrEqualTo(least);
            needing += least > 0 ? 1 : 0;
        }
        assertThat(needing).isGreaterThan(counties / 2);
    }

    private static IntStream numbersOfCounties() {
        return IntStream.of(FEW_COUNTIES, COUNTIES);
    }

    private static Plan plan(CountyStatistics statistics) {
        return new Plans().plan(new Assessments().assess(statistics, EDITION), EDITION, PlanCosts.assumed());
    }

    /** Two to three small schools, one of them of both stages every other time; steps so coarse that few are needed. */
    private static PlanProblem problem(Random random) {
        var schools = new ArrayList<School>();
        schools.add(small(random, 1, SchoolKind.PRIMARY));
        schools.add(small(random, 2, SchoolKind.JUNIOR));
        if (random.nextBoolean()) {
            schools.add(small(random, 3, SchoolKind.NINE_YEAR));
        } else {
            schools.add(small(random, 3, random.nextBoolean() ? SchoolKind.PRIMARY : SchoolKind.JUNIOR));
        }
        var assessment = new Assessments().assess(county(schools.toArray(School[]::new)), EDITION);
        return PlanProblem.of(EDITION, assessment.units(), coarse());
    }

    private static PlanCosts coarse() {
        var steps = Map.of("R4", "200", "R5", "300", "R6", "60000");
        return new PlanCosts(PlanCosts.assumed().costs().stream()
                .map(cost -> new PlanCost(
                        cost.item(),
                        cost.counted(),
                        cost.price(),
                        new BigDecimal(steps.getOrDefault(cost.item(), "1")),
                        cost.moving().orElse(null)))
                .toList());
    }

    private static School small(Random random, int number, SchoolKind kind) {
        return school(number, kind, cells -> {
            for (var stage : kind.stages()) {
                cells.put(Column.valueOf(stage + "_PUPILS"), text(60 + random.nextInt(90)));
                cells.put(Column.valueOf(stage + "_ABOVE_STANDARD"), text(2 + random.nextInt(9)));
                cells.put(Column.valueOf(stage + "_BACKBONE"), text(random.nextInt(5)));
                cells.put(Column.valueOf(stage + "_SPORT_ART"), text(random.nextInt(4)));
            }
            cells.put(Column.TEACHING_AREA, text(300 + random.nextInt(1200)));
            cells.put(Column.INDOOR_SPORT_AREA, "0");
            cells.put(Column.SPORT_GROUND_AREA, text(500 + random.nextInt(2500)));
            cells.put(Column.EQUIPMENT, text(10 + random.nextInt(70)));
            cells.put(Column.MULTIMEDIA_ROOMS, text(random.nextInt(7)));
        });
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** Every choice of missed items, each item by trying every vector of steps: another way than the plan's own. */
    private static long bruteForce(PlanProblem problem) {
        var count = problem.units().size();
        var items = problem.items().size();
        var costs = new long[items][1 << count];
        for (var item = 0; item < items; item++) {
            for (var set = 0; set < costs[item].length; set++) {
                var missed = new boolean[count];
                for (var unit = 0; unit < count; unit++) {
                    missed[unit] = (set >> unit) % 2 == 1;
                }
                costs[item][set] = cheapest(problem.items().get(item), missed);
            }
        }
        return assigned(costs, new int[items], 0, count);
    }

    private static long assigned(long[][] costs, int[] sets, int unit, int count) {
        if (unit == count) {
            var sum = 0L;
            for (var item = 0; item < sets.length; item++) {
                sum += costs[item][sets[item]];
            }
            return sum;
        }
        var least = Long.MAX_VALUE;
        for (var item = 0; item < sets.length; item++) {
            sets[item] += 1 << unit;
            least = Math.min(least, assigned(costs, sets, unit + 1, count));
            sets[item] -= 1 << unit;
        }
        return least;
    }

    private static long cheapest(PlanItem item, boolean[] missed) {
        var need = item.needs(missed);
        return tried(item, need, need.clone(), 0, Long.MAX_VALUE);
    }

    private static long tried(PlanItem item, long[] need, long[] steps, int variable, long least) {
        if (variable == steps.length) {
            var cost = cost(item, steps);
            return cost < least && item.isExactlyWithin(0, steps) && item.isExactlyWithin(1, steps) ? cost : least;
        }
        var best = least;
        for (var more = need[variable]; more <= Math.max(0, need[variable]) + MOST_STEPS; more++) {
            steps[variable] = more;
            best = tried(item, need, steps, variable + 1, best);
        }
        return best;
    }

    /** Teachers balance within their stage; whoever leaves must arrive somewhere. */
    private static long cost(PlanItem item, long[] steps) {
        var up = new long[2];
        var down = new long[2];
        for (var variable = 0; variable < steps.length; variable++) {
            var stage = item.isPeople() ? item.stage(variable) : 0;
            up[stage] += Math.max(0, steps[variable]);
            down[stage] += Math.max(0, -steps[variable]);
        }
        if (down[0] > up[0] || down[1] > up[1]) {
            return Long.MAX_VALUE;
        }
        return (up[0] + up[1] - down[0] - down[1]) * item.cost().perStep()
                + (down[0] + down[1]) * item.cost().perMove();
    }
}
