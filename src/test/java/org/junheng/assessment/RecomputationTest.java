package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.School;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** A thousand random counties, judged by the product and by a second, plain reading of the rules. */
class RecomputationTest {

    private static final int COUNTIES = 1000;
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Edition EDITION = new Editions().national();

    @Test
    void A_thousand_random_counties_come_out_alike() {
        var seen = new TreeMap<String, Integer>();
        for (var seed = 0; seed < COUNTIES; seed++) {
            var rows = new RandomCounty(seed).rows();
            var naive = new NaiveCounty(rows);
            var assessment = new Assessments().assess(county(rows), EDITION);

            assertThat(units(assessment)).as("units of %d", seed).isEqualTo(units(naive));
            for (var stage = 0; stage < 2; stage++) {
                for (var item = 0; item < 7; item++) {
                    var squared = assessment
                            .stages()
                            .get(stage)
                            .coefficients()
                            .get(item)
                            .squared();
                    assertThat(same(squared, naive.squaredCoefficient(stage, item)))
                            .as("coefficient %d %d of %d", stage, item, seed)
                            .isTrue();
                }
            }
            for (var item : assessment.items()) {
                if (List.of("G5", "G12", "Q4").contains(item.item())) {
                    assertThat(item.verdict().name())
                            .as("%s of %d", item.item(), seed)
                            .isEqualTo(naive.verdict(item.item()));
                    seen.merge(item.item() + item.verdict(), 1, Integer::sum);
                }
            }
            assessment.units().forEach(unit -> seen.merge(unit.name(), 1, Integer::sum));
        }
        assertThat(seen)
                .as("what the counties try")
                .hasSize(12)
                .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThan(10));
    }

    static CountyAssessment assess(List<Map<String, String>> rows) {
        return new Assessments().assess(county(rows), EDITION);
    }

    private static CountyStatistics county(List<Map<String, String>> rows) {
        return StatisticsFixture.county(
                rows.stream().map(RecomputationTest::school).toArray(School[]::new));
    }

    private static School school(Map<String, String> row) {
        var cells = new EnumMap<Column, String>(Column.class);
        row.forEach((column, value) -> cells.put(Column.valueOf(column), value));
        return new School(cells);
    }

    private static List<String> units(CountyAssessment assessment) {
        return assessment.units().stream()
                .map(unit ->
                        unit.unit().school() + " " + STAGES.indexOf(unit.unit().stage()) + " " + unit.name() + " "
                                + unit.items().stream().map(UnitItem::reach).toList())
                .toList();
    }

    private static List<String> units(NaiveCounty naive) {
        return naive.units().stream()
                .map(unit -> unit.school() + " " + unit.stage() + " " + unit.verdict() + " " + unit.reaches())
                .toList();
    }

    private static boolean same(@Nullable Rational one, NaiveCounty.@Nullable Frac other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        BigInteger left = one.numerator().multiply(other.d());
        return left.equals(other.n().multiply(one.denominator()));
    }
}
