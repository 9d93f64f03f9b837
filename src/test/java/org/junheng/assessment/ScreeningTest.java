package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** Columns give the verdicts that exact fractions give, at the limits as well. */
class ScreeningTest {

    private static final int COUNTIES = Integer.getInteger("test.counties", 1200);

    private final Edition edition = new Editions().national();
    private final CountyScreen screen = new CountyScreen(edition);

    @Test
    void Thousands_of_random_counties_are_judged_alike() {
        var seen = new TreeMap<String, Integer>();
        for (var seed = 0; seed < COUNTIES; seed++) {
            var county = county(new RandomCounty(seed).rows());
            var screened = screen.screen(CountyColumns.of(county).orElseThrow());

            assertSame(screened, screen.exactly(county), "county " + seed);
            if (seed % 10 == 0) {
                var assessment = new Assessments().assess(county, edition);
                assertThat(screened.resource()).isEqualTo(assessment.resource());
                assertThat(screened.stages())
                        .extracting(Screened.ScreenedStage::complying)
                        .isEqualTo(assessment.stages().stream()
                                .map(StageResult::complying)
                                .toList());
            }
            seen.merge(screened.path() + " " + screened.resource(), 1, Integer::sum);
        }
        assertThat(seen).containsKeys("COLUMNS NOT_MET", "COLUMNS UNDETERMINED");
        assertThat(seen.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("EXACT"))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .as("decided by fractions")
                .isLessThan(COUNTIES / 10);
    }

    @Test
    void A_coefficient_at_its_limit_is_decided_exactly_and_met() {
        for (var seed = 0; seed < 100; seed++) {
            var screened = screen.screen(
                    CountyColumns.of(atLimit(seed, BigDecimal.ZERO)).orElseThrow());

            assertThat(screened.path()).isEqualTo(Screened.Path.EXACT);
            assertThat(area(screened).coefficient()).as("county %d", seed).isEqualTo(Verdict.MET);
        }
    }

    @Test
    void The_smallest_area_above_the_limit_exceeds_it() {
        for (var seed = 0; seed < 100; seed++) {
            var screened = screen.screen(
                    CountyColumns.of(atLimit(seed, new BigDecimal("0.0001"))).orElseThrow());

            assertThat(area(screened).coefficient()).as("county %d", seed).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void A_county_that_meets_everything_is_met_by_columns_alone() {
        var county = StatisticsFixture.county(
                StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.junior(2, cells -> {}));

        var screened = screen.screen(CountyColumns.of(county).orElseThrow());

        assertThat(screened.path()).isEqualTo(Screened.Path.COLUMNS);
        assertThat(screened.resource()).isEqualTo(Verdict.MET);
        assertThat(screened.stages()).allMatch(stage -> stage.verdict() == Verdict.MET);
    }

    @Test
    void A_county_without_schools_is_undetermined() {
        var screened = screen.screen(CountyColumns.of(county(List.of())).orElseThrow());

        assertSame(screened, screen.exactly(county(List.of())), "nobody");
        assertThat(screened.resource()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Screened.ScreenedItem area(Screened screened) {
        return screened.stages().getFirst().items().get(4);
    }

    /** Pairs of primary schools of equal size, half above and half below the mean by just the limit, the largest by more. */
    private CountyStatistics atLimit(int seed, BigDecimal more) {
        var random = new Random(seed);
        var mean = BigDecimal.valueOf(7000 + random.nextInt(3000), 3);
        var limit = edition.coefficientLimit(Stage.PRIMARY);
        var schools = new ArrayList<School>();
        for (var pair = 0; pair < 1 + random.nextInt(9); pair++) {
            var pupils = 101 + 10 * random.nextInt(90);
            var all = mean.multiply(BigDecimal.valueOf(pupils));
            var off = all.multiply(limit);
            schools.add(ground(schools.size(), pupils, all.add(off).add(pair == 0 ? more : BigDecimal.ZERO)));
            schools.add(ground(schools.size(), pupils, all.subtract(off)));
        }
        return StatisticsFixture.county(schools.toArray(School[]::new));
    }

    private static School ground(int number, int pupils, BigDecimal area) {
        return StatisticsFixture.primary(number, cells -> {
            cells.put(Column.PRIMARY_PUPILS, Integer.toString(pupils));
            cells.put(Column.INDOOR_SPORT_AREA, "0");
            cells.put(Column.SPORT_GROUND_AREA, StatisticsFixture.plain(area));
        });
    }

    static void assertSame(Screened screened, Screened exact, String what) {
        assertThat(screened.resource()).as(what).isEqualTo(exact.resource());
        assertThat(screened.stages()).as(what).hasSameSizeAs(exact.stages());
        for (var stage = 0; stage < screened.stages().size(); stage++) {
            var one = screened.stages().get(stage);
            var other = exact.stages().get(stage);
            assertThat(one.units()).as(what).isEqualTo(other.units());
            assertThat(one.complying()).as(what).isEqualTo(other.complying());
            assertThat(one.failed()).as(what).isEqualTo(other.failed());
            for (var item = 0; item < one.items().size(); item++) {
                var mine = one.items().get(item);
                var theirs = other.items().get(item);
                assertThat(mine.item() + mine.coefficient() + mine.units())
                        .as(what)
                        .isEqualTo(theirs.item() + theirs.coefficient() + theirs.units());
                if (!Double.isNaN(theirs.value())) {
                    assertThat(mine.value()).as(what).isCloseTo(theirs.value(), within(1e-6));
                }
                assertThat(Double.isNaN(mine.value())).as(what).isEqualTo(Double.isNaN(theirs.value()));
            }
        }
    }

    static CountyStatistics county(List<Map<String, String>> rows) {
        return StatisticsFixture.county(rows.stream().map(ScreeningTest::school).toArray(School[]::new));
    }

    private static School school(Map<String, String> row) {
        var cells = new EnumMap<Column, String>(Column.class);
        row.forEach((column, value) -> cells.put(Column.valueOf(column), value));
        return new School(cells);
    }
}
