package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.School;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionFixture;
import org.junheng.standard.Editions;
import org.junheng.standard.Retention;
import org.junheng.standard.Scope;
import org.junit.jupiter.api.Test;

/** A thousand random counties, judged by the product and by a second, plain reading of the rules. */
class RecomputationTest {

    /** Mutation tests take fewer. */
    private static final int COUNTIES = Integer.getInteger("test.counties", 1000);

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Edition EDITION = new Editions().national();

    @Test
    void Random_counties_come_out_alike() {
        var seen = new TreeMap<String, Integer>();
        for (var seed = 0; seed < COUNTIES; seed++) {
            var random = new RandomCounty(seed);
            var rows = random.rows();
            var figures = random.figures();
            var given = random.given();
            var unread = seed % 17 == 0 ? 1 : 0;
            var privateSchools = seed % 4 > 0;
            var adjusted = seed % 2 == 0;
            var naive = new NaiveCounty(rows, privateSchools);
            var items = new NaiveItems(naive, figures, given, adjusted, unread > 0);
            var assessment = new Assessments()
                    .assess(county(rows, figures, unread), edition(privateSchools, adjusted), given(given));

            assertThat(units(assessment)).as("units of %d", seed).isEqualTo(units(naive));
            assertThat(stages(assessment)).as("stages of %d", seed).isEqualTo(stages(naive, unread > 0));
            compareCoefficients(assessment, naive, seed);
            var naively = verdicts(assessment, items);
            assertThat(verdicts(assessment)).as("items of %d", seed).isEqualTo(naively);
            assertThat(promises(assessment)).as("promises of %d", seed).isEqualTo(promises(assessment, items));
            assertThat(List.of(
                            assessment.resource().name(), assessment.verdict().name()))
                    .as("county of %d", seed)
                    .containsExactly(over(naively.values().stream().limit(7)), over(naively.values().stream()));

            assessment.items().forEach(item -> seen.merge(item.item() + " " + item.verdict(), 1, Integer::sum));
            promises(assessment).forEach((item, who) -> seen.merge(item + " promised", 1, Integer::sum));
            assessment.units().forEach(unit -> seen.merge(unit.name(), 1, Integer::sum));
            assessment
                    .stageVerdicts()
                    .forEach(stage -> seen.merge(stage.getClass().getSimpleName(), 1, Integer::sum));
            seen.merge("resource " + assessment.resource(), 1, Integer::sum);
            seen.merge("county " + assessment.verdict(), 1, Integer::sum);
        }
        assertThat(seen)
                .as("what the counties try")
                .hasSize(32 * 3 + 5 * 3)
                .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThan(COUNTIES / 500));
    }

    private static void compareCoefficients(CountyAssessment assessment, NaiveCounty naive, int seed) {
        for (var stage = 0; stage < 2; stage++) {
            for (var item = 0; item < 7; item++) {
                var squared =
                        assessment.stages().get(stage).coefficients().get(item).squared();
                assertThat(same(squared, naive.squaredCoefficient(stage, item)))
                        .as("coefficient %d %d of %d", stage, item, seed)
                        .isTrue();
            }
        }
    }

    private static Edition edition(boolean privateSchools, boolean adjusted) {
        return EditionFixture.with(
                EditionFixture.with(EDITION, adjusted ? Retention.GRADUATES_ADJUSTED : Retention.ENTRANTS_ADJUSTED),
                new Scope(
                        EDITION.scope().teachingPointMinimum(),
                        privateSchools,
                        EDITION.scope().smallRural()));
    }

    private static List<Given> given(Map<String, String> given) {
        return given.entrySet().stream()
                .map(said -> new Given(said.getKey(), Verdict.valueOf(said.getValue()), null, List.of()))
                .toList();
    }

    private static Map<String, String> verdicts(CountyAssessment assessment) {
        var verdicts = new LinkedHashMap<String, String>();
        assessment
                .items()
                .forEach(item -> verdicts.put(item.item(), item.verdict().name()));
        return verdicts;
    }

    private static Map<String, String> verdicts(CountyAssessment assessment, NaiveItems naive) {
        var verdicts = new LinkedHashMap<String, String>();
        assessment.items().forEach(item -> verdicts.put(item.item(), naive.verdict(item.item())));
        return verdicts;
    }

    private static String over(Stream<String> items) {
        return NaiveItems.all(items.toArray(String[]::new));
    }

    private static Map<String, List<String>> promises(CountyAssessment assessment) {
        var promises = new TreeMap<String, List<String>>();
        for (var item : assessment.items()) {
            if (item instanceof ItemVerdict.Met met && !met.promised().isEmpty()) {
                promises.put(
                        item.item(),
                        met.promised().stream().map(RecomputationTest::who).toList());
            }
        }
        return promises;
    }

    private static String who(Finding finding) {
        return finding.school() + (finding.stage() == null ? "" : " " + STAGES.indexOf(finding.stage()));
    }

    private static Map<String, List<String>> promises(CountyAssessment assessment, NaiveItems naive) {
        var promises = new TreeMap<String, List<String>>();
        for (var item : assessment.items()) {
            var who = List.of("G4", "R3", "R5").contains(item.item()) && item.verdict() == Verdict.MET
                    ? naive.promises(item.item())
                    : List.<String>of();
            if (!who.isEmpty()) {
                promises.put(item.item(), who);
            }
        }
        return promises;
    }

    private static List<String> stages(CountyAssessment assessment) {
        return assessment.stageVerdicts().stream()
                .map(stage -> switch (stage) {
                    case StageVerdict.Met ignored -> "MET";
                    case StageVerdict.NotMet ignored -> "NOT_MET";
                    case StageVerdict.Undetermined ignored -> "UNDETERMINED";
                })
                .toList();
    }

    private static List<String> stages(NaiveCounty naive, boolean unread) {
        return List.of(naive.verdict(0, unread), naive.verdict(1, unread));
    }

    private static CountyStatistics county(
            List<Map<String, String>> rows, Map<String, String> figures, int unreadable) {
        var county = county(rows);
        var amounts = new EnumMap<CountyFigure, BigDecimal>(CountyFigure.class);
        figures.forEach((figure, value) -> amounts.put(CountyFigure.valueOf(figure), new BigDecimal(value)));
        return new CountyStatistics(county.county(), county.year(), county.schools(), amounts, unreadable);
    }

    static CountyAssessment assess(List<Map<String, String>> rows) {
        return new Assessments().assess(county(rows), EDITION);
    }

    static CountyStatistics county(List<Map<String, String>> rows) {
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

    private static boolean same(@Nullable Rational one, @Nullable Frac other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        BigInteger left = one.numerator().multiply(other.d());
        return left.equals(other.n().multiply(one.denominator()));
    }
}
