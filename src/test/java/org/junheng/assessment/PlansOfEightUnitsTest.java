package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded counties of eight units: the plan states that it is the cheapest, complies, and costs what trying everything finds. */
class PlansOfEightUnitsTest {

    private static final Edition EDITION = new Editions().national();
    private static final int COUNTIES = Math.max(2, Integer.getInteger("test.plans", 200) / 16);
    private static final int FINE_COUNTIES = 40;

    /** Among 150 those in which raising the lowest schools, which is mostly best, costs more than needed. */
    private static final int[] UNEVEN = {48, 108};

    static final int SEED = 20_261_128;

    /** Of the kinds primary, junior and nine-year so many schools, eight units each. */
    static final List<List<Integer>> MIXES =
            List.of(List.of(4, 4, 0), List.of(5, 3, 0), List.of(3, 3, 1), List.of(2, 2, 2), List.of(0, 0, 4));

    private static final Map<String, NaivePlan.Price> PRICES = Map.of(
            "R1", new NaivePlan.Price(120_000, "1", 50_000),
            "R2", new NaivePlan.Price(30_000, "1", 20_000),
            "R3", new NaivePlan.Price(120_000, "1", 50_000),
            "R4", new NaivePlan.Price(700_000, "200", 700_000),
            "R5", new NaivePlan.Price(180_000, "300", 180_000),
            "R6", new NaivePlan.Price(60_000, "60000", 60_000),
            "R7", new NaivePlan.Price(60_000, "1", 60_000));

    static IntStream seeds() {
        return IntStream.concat(IntStream.range(0, COUNTIES), IntStream.of(UNEVEN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void No_plan_that_can_be_tried_is_cheaper(int seed) {
        var rows = county(new Random(SEED + seed), MIXES.get(seed % MIXES.size()), 2);

        var plan = new Plans().plan(RecomputationTest.assess(rows), EDITION, coarse());

        assertThat(plan).isInstanceOfSatisfying(Plan.Cheapest.class, cheapest -> {
            assertThat(cheapest.cost())
                    .isEqualByComparingTo(BigDecimal.valueOf(new NaivePlan(rows, PRICES).leastCost()));
            assertThat(complies(rows, cheapest.lines())).isTrue();
        });
    }

    /** All need something, each of the items is planned for, and some teachers move. */
    @Test
    void The_counties_tried_are_not_all_alike() {
        var plans = seeds().mapToObj(seed -> new Plans()
                        .plan(
                                RecomputationTest.assess(
                                        county(new Random(SEED + seed), MIXES.get(seed % MIXES.size()), 2)),
                                EDITION,
                                coarse()))
                .map(Plan.Cheapest.class::cast)
                .toList();

        assertThat(plans).allSatisfy(plan -> assertThat(plan.cost()).isPositive());
        assertThat(plans.stream().flatMap(plan -> plan.lines().stream()).map(Plan.Line::item))
                .contains("R1", "R2", "R3", "R4", "R5", "R6", "R7");
        assertThat(plans)
                .anySatisfy(plan -> assertThat(plan.lines())
                        .anySatisfy(line -> assertThat(line.change()).isNegative()));
    }

    /** Steps as small as the assumed ones are too many to try; that nothing is cheaper must be proven all the same. */
    @Test
    void Small_steps_are_proven_as_well() {
        for (var seed = 0; seed < FINE_COUNTIES; seed++) {
            var rows = county(new Random(seed), MIXES.get(seed % MIXES.size()), 8);

            var plan = new Plans().plan(RecomputationTest.assess(rows), EDITION, PlanCosts.assumed());

            assertThat(plan)
                    .as("county %d", seed)
                    .isInstanceOfSatisfying(
                            Plan.Cheapest.class,
                            cheapest ->
                                    assertThat(complies(rows, cheapest.lines())).isTrue());
        }
    }

    private static boolean complies(List<Map<String, String>> rows, List<Plan.Line> lines) {
        var after = new NaiveCounty(NaivePlan.after(rows, lines), true);
        return List.of(after.verdict(0, false), after.verdict(1, false)).equals(List.of("MET", "MET"));
    }

    static PlanCosts coarse() {
        return new PlanCosts(PlanCosts.assumed().costs().stream()
                .map(cost -> cost(cost, PRICES.getOrDefault(cost.item(), new NaivePlan.Price(0, "0", 0))))
                .toList());
    }

    private static PlanCost cost(PlanCost assumed, NaivePlan.Price price) {
        var adds = new BigDecimal(price.adds());
        return new PlanCost(
                assumed.item(),
                assumed.counted(),
                BigDecimal.valueOf(price.step()).divide(adds, RoundingMode.UNNECESSARY),
                adds,
                assumed.move() == null ? null : BigDecimal.valueOf(price.move()));
    }

    static List<Map<String, String>> county(Random random, List<Integer> mix, int size) {
        var kinds = List.of("PRIMARY", "JUNIOR", "NINE_YEAR");
        var rows = new ArrayList<Map<String, String>>();
        for (var kind = 0; kind < kinds.size(); kind++) {
            for (var school = 0; school < mix.get(kind); school++) {
                rows.add(school(random, rows.size() + 1, kinds.get(kind), size));
            }
        }
        return rows;
    }

    /** Near the thresholds, above them more often than below; one in five has much more, which brings coefficients up. */
    private static Map<String, String> school(Random random, int number, String kind, int size) {
        var row = new HashMap<>(Map.of(
                "CODE", Long.toString(2_132_100_000L + number),
                "NAME", "School " + number,
                "KIND", kind,
                "PROVIDER", "PUBLIC",
                "SETTING", "TOWN",
                "COUNTED", "YES",
                "INDOOR_SPORT_AREA", "0"));
        var all = 0;
        for (var stage : List.of("PRIMARY", "JUNIOR")) {
            if (kind.equals(stage) || kind.equals("NINE_YEAR")) {
                var pupils = size * (30 + random.nextInt(45));
                row.put(stage + "_PUPILS", Integer.toString(pupils));
                row.put(stage + "_ABOVE_STANDARD", near(random, pupils * 5.0 / 100));
                row.put(stage + "_BACKBONE", near(random, pupils * 1.1 / 100));
                row.put(stage + "_SPORT_ART", near(random, pupils * 1.0 / 100));
                all += pupils;
            }
        }
        row.put("TEACHING_AREA", near(random, all * 6.0));
        row.put("SPORT_GROUND_AREA", near(random, all * 10.0));
        row.put("EQUIPMENT", near(random, all * 0.25));
        row.put("MULTIMEDIA_ROOMS", near(random, all * 2.5 / 100));
        return row;
    }

    private static String near(Random random, double usual) {
        var factor = random.nextInt(5) == 0 ? 2 + random.nextDouble() * 2 : 0.75 + random.nextDouble() * 0.6;
        return Long.toString(Math.round(usual * factor));
    }
}
