package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rule.Severity;
import org.junheng.schooldata.Rule.Subject;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that look at columns first find exactly what the exact figures of every row give, rule by rule. */
class ChecksScreenTest {

    private static final int COUNTIES = 400;
    private static final List<String> FIGURES =
            List.of("0", "0", "1", "2", "10", "20", "45", "46", "50", "99", "100", "101", "200", "1000", "2000");
    private static final List<String> AMOUNTS =
            List.of("0", "0.1", "999.9999999999", "1000", "1000.0000000001", "2500.25", "3000", "99999999999.5");

    private final Random random = new Random(20_261_128);

    @Test
    void Columns_and_exact_figures_give_the_same() {
        var spoken = 0;
        for (var number = 0; number < COUNTIES; number++) {
            var before = random.nextInt(3) > 0 ? county(2025, null) : null;
            var now = county(2026, before);
            var checks = new Checks(now, new Remembered(before, Set.of(), Map::of));

            var queries = checks.queries();

            assertThat(queries).isEqualTo(exactQueries(now, before));
            assertThat(checks.rowErrors().stream()
                            .map(found -> found.rule().id()
                                    + Objects.requireNonNull(found.school()).code()))
                    .isEqualTo(exactErrors(now));
            spoken += queries.size();
        }
        assertThat(spoken).isGreaterThan(COUNTIES * 10);
    }

    /** One over a third is no whole number, and ten of them may round to one: both sides have to stay open. */
    @ParameterizedTest
    @CsvSource({
        "EQUIPMENT * 3 = 1000.0000000002, 333.3333333334, 1",
        "EQUIPMENT > 9007199254740.993, 9007199254740.994, 1",
        "EQUIPMENT < 0.3, 0.1, 1",
        "EQUIPMENT + EQUIPMENT + EQUIPMENT = 0.3, 0.1, 1",
        "EQUIPMENT != 0.1, 0.1, 1",
        "MULTIMEDIA_ROOMS > 8, 8, 0",
        "MULTIMEDIA_ROOMS >= 8, 8, 1",
        "MULTIMEDIA_ROOMS != 8, 8, 0",
        "MULTIMEDIA_ROOMS mod 4 = 0, 8, 1",
        "MULTIMEDIA_ROOMS mod 5 = 0, 8, 0",
        "MULTIMEDIA_ROOMS - 8 = 1, 8, 1",
        "EQUIPMENT mod 4 = 1, 8, 1",
        "last.EQUIPMENT >= 0, 8, 0"
    })
    void What_rounding_could_hide_stays_open(String condition, String figure, int open) {
        var column = condition.contains("ROOMS") ? Column.MULTIMEDIA_ROOMS : Column.EQUIPMENT;
        var school = StatisticsFixture.primary(1, cells -> cells.put(column, figure));
        var rows = new boolean[] {true};

        Condition.parse(condition)
                .test()
                .screen(
                        new FactColumns(
                                List.of(new RowFacts(school, null, new SchoolYear(2026), 0, RowFacts.Code.SAME))),
                        rows);

        assertThat(rows[0]).isEqualTo(open == 1);
    }

    private List<Query> exactQueries(CountyStatistics now, @Nullable CountyStatistics before) {
        var found = new ArrayList<Query>();
        for (var rule : staged(Severity.QUERY)) {
            if (rule.subject() == Subject.COUNTY) {
                var facts = new CountyFacts(now, before);
                if (holds(rule, facts)) {
                    found.add(new Checks.Finding(rule, null, facts).query());
                }
                continue;
            }
            var rows = rule.subject() == Subject.ROW
                    ? facts(now.schools(), before == null ? List.of() : before.schools())
                    : facts(now.merged(), before == null ? List.of() : before.merged());
            var odd = rule.when() == null
                    ? Outliers.exactly(rule, rows)
                    : rows.stream().filter(row -> holds(rule, row)).toList();
            odd.forEach(row -> found.add(new Checks.Finding(rule, row.school(), row).query()));
        }
        return found;
    }

    private static List<String> exactErrors(CountyStatistics now) {
        return now.schools().stream()
                .flatMap(school -> staged(Severity.ERROR).stream()
                        .filter(rule -> rule.subject() == Subject.ROW)
                        .filter(rule -> holds(rule, new RowFacts(school, null, now.year(), 0, RowFacts.Code.SAME)))
                        .map(rule -> rule.id() + school.code()))
                .toList();
    }

    private static List<Rule> staged(Severity severity) {
        return Checks.rules().stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> rule.staged().stream())
                .toList();
    }

    private static boolean holds(Rule rule, Facts facts) {
        return Condition.parse(Objects.requireNonNull(rule.when())).test().holds(facts);
    }

    private static List<RowFacts> facts(List<School> schools, List<School> before) {
        var earlier = before.stream().collect(Collectors.toMap(School::code, school -> school));
        return schools.stream()
                .map(school -> new RowFacts(
                        school,
                        earlier.get(school.code()),
                        new SchoolYear(2026),
                        schools.stream()
                                        .filter(other -> other.name().equals(school.name()))
                                        .count()
                                - 1,
                        RowFacts.Code.SAME))
                .toList();
    }

    private CountyStatistics county(int year, @Nullable CountyStatistics before) {
        var schools = IntStream.rangeClosed(1, 4 + random.nextInt(16))
                .mapToObj(number -> school(number, before))
                .toList();
        return new CountyStatistics(WorkbookFixture.COUNTY, new SchoolYear(year), schools, Map.of(), 0);
    }

    /** Like that of last year in most; else sound, with some cells blank and some at the numbers that rules ask for. */
    private School school(int number, @Nullable CountyStatistics before) {
        var cells = new EnumMap<Column, String>(Column.class);
        var last = before == null || random.nextInt(4) == 0 || before.schools().size() < number
                ? StatisticsFixture.primary(number, sound -> {})
                : before.schools().get(number - 1);
        cells.putAll(last.cells());
        for (var column : Column.values()) {
            if (random.nextInt(4) == 0) {
                change(cells, column);
            }
        }
        if (number > 1 && random.nextInt(8) == 0) {
            cells.put(Column.COUNTED, School.NO);
            cells.put(
                    Column.MAIN_SCHOOL,
                    StatisticsFixture.primary(1, sound -> {}).code().value());
        }
        if (number == 1) {
            cells.put(Column.COUNTED, School.YES);
        }
        return new School(cells);
    }

    private void change(Map<Column, String> cells, Column column) {
        switch (Catalogue.get().column(column).type()) {
            case COUNT, LARGEST -> put(cells, column, FIGURES);
            case AMOUNT -> put(cells, column, AMOUNTS);
            case YEAR -> cells.put(column, Integer.toString(1890 + random.nextInt(150)));
            case FLAG ->
                put(cells, column, column == Column.COUNTED ? List.of(School.YES) : List.of(School.YES, School.NO, ""));
            case CHOICE ->
                put(
                        cells,
                        column,
                        List.copyOf(Catalogue.get()
                                .choices()
                                .getOrDefault(column, Map.of())
                                .values()));
            case TEXT -> put(cells, column, List.of("One", "Two"));
            case CODE, ROOMS, SHARE -> {}
        }
    }

    private void put(Map<Column, String> cells, Column column, List<String> values) {
        var value = values.get(random.nextInt(values.size()));
        var optional = column != Column.KIND && random.nextInt(6) == 0;
        if (value.isEmpty() || optional) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
    }
}
