package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rule.Severity;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every rule of the data file, each with figures that it speaks of and figures close by that it does not. */
class ChecksTest {

    private static final int SCHOOLS = 12;
    private static final String LAST = "last.";
    private static final List<Example> EXAMPLES = examples();

    /** Changes of a sound county: cells of its first school, figures of the county, and those of a year ago. */
    record Example(String rule, Map<String, String> fires, Map<String, String> silent) {}

    static Stream<Example> all() {
        return EXAMPLES.stream();
    }

    @Test
    void Every_rule_has_an_example_and_a_text() throws IOException {
        var texts = new Properties();
        try (var content = new ClassPathResource("vaadin-i18n/translations.properties").getInputStream()) {
            texts.load(content);
        }

        assertThat(EXAMPLES)
                .extracting(Example::rule)
                .containsExactlyElementsOf(Checks.rules().stream().map(Rule::id).toList())
                .doesNotHaveDuplicates();
        assertThat(Checks.rules()).allSatisfy(rule -> assertThat(texts).containsKey("schooldata.rule." + rule.id()));
    }

    @Test
    void A_sound_county_raises_nothing() {
        assertThat(found(Map.of())).isEmpty();
        assertThat(found(Map.of("last.EQUIPMENT", "88"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void A_rule_speaks_of_what_it_is_about_and_of_nothing_close_by(Example example) {
        assertThat(found(example.fires())).contains(example.rule());
        assertThat(found(example.silent())).doesNotContain(example.rule());
    }

    @Test
    void A_figure_that_was_not_reported_raises_nothing() {
        var blank = new EnumMap<Column, String>(Column.class);
        for (var needed : List.of(Column.CODE, Column.NAME, Column.KIND, Column.PROVIDER, Column.SETTING)) {
            blank.put(needed, school(1, Map.of()).text(needed).orElseThrow());
        }

        assertThat(new Checks(StatisticsFixture.county(new School(blank)), Remembered.NOTHING).queries())
                .isEmpty();
    }

    @Test
    void A_query_shows_the_figures_with_those_of_a_year_ago_beside_them() {
        var changes = Map.of("last.TEACHING_AREA", "2000");

        assertThat(new Checks(county("", changes), after(county(LAST, changes))).queries())
                .filteredOn(query -> query.rule().equals("AREA_GROWN_WITHOUT_BUILDING"))
                .singleElement()
                .satisfies(query -> {
                    assertThat(query.id()).isEqualTo("AREA_GROWN_WITHOUT_BUILDING:2132100001:TEACHING_AREA");
                    assertThat(query.message().arguments().getLast())
                            .isEqualTo("教学及辅助用房面积 2500 (上年 2000)、建成年份 1998 (上年 1998)");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-meets", "county-falls-short"})
    void The_sample_counties_raise_no_error(String sample) {
        var reading = new Workbooks()
                .read(WorkbookFixture.COUNTY, new SchoolYear(2026), WorkbookFixture.bytes(sample), Remembered.NOTHING);

        assertThat(reading.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUPILS >", "PUPILS", "PUPILS > 3 or 4", "(PUPILS > 3", "PUPILS ? 3", ""})
    void A_condition_that_is_not_understood_is_refused(String written) {
        assertThatThrownBy(() -> Condition.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void A_school_that_the_county_said_has_another_code_is_not_asked_why_its_name_changed() {
        var changes = Map.of("last.NAME", "School One");
        var now = county("", changes);
        var last = county(LAST, changes);
        var recoded = Set.of(now.schools().getFirst().code());

        assertThat(new Checks(now, after(last)).queries())
                .extracting(Query::rule)
                .contains("NAME_CHANGED");
        assertThat(new Checks(now, new Remembered(last, recoded, Map::of)).queries())
                .extracting(Query::rule)
                .doesNotContain("NAME_CHANGED");
    }

    private static Remembered after(@Nullable CountyStatistics last) {
        return new Remembered(last, Set.of(), Map::of);
    }

    private static List<String> found(Map<String, String> changes) {
        var now = county("", changes);
        var before = changes.keySet().stream().anyMatch(name -> name.matches("last\\..*|gone|added"))
                ? county(LAST, changes)
                : null;
        var found = new ArrayList<String>();
        new Checks(now, Remembered.NOTHING)
                .errors()
                .forEach(finding -> found.add(finding.rule().id()));
        assertThat(Checks.rules())
                .filteredOn(rule -> found.contains(rule.id()))
                .allMatch(rule -> rule.severity() == Severity.ERROR);
        new Checks(now, after(before)).queries().forEach(query -> found.add(query.rule()));
        return found;
    }

    private static CountyStatistics county(String prefix, Map<String, String> changes) {
        var schools = new ArrayList<School>();
        schools.add(school(1, own(prefix, changes)));
        for (var number = 2; number <= SCHOOLS; number++) {
            schools.add(school(number, Map.of()));
        }
        var other = prefix.isEmpty() ? "added" : "gone";
        if (changes.getOrDefault(other, "0").equals("1")) {
            schools.add(school(SCHOOLS + 1, Map.of()));
        }
        var figures = new EnumMap<CountyFigure, BigDecimal>(CountyFigure.class);
        own(prefix, changes)
                .forEach((name, value) -> figure(name).ifPresent(figure -> figures.put(figure, new BigDecimal(value))));
        return new CountyStatistics(
                WorkbookFixture.COUNTY, new SchoolYear(prefix.isEmpty() ? 2026 : 2025), schools, figures, 0);
    }

    private static Optional<CountyFigure> figure(String name) {
        return Stream.of(CountyFigure.values())
                .filter(figure -> figure.name().equals(name))
                .findFirst();
    }

    private static Map<String, String> own(String prefix, Map<String, String> changes) {
        var own = new TreeMap<String, String>();
        changes.forEach((name, value) -> {
            if (name.startsWith(LAST) && !prefix.isEmpty()) {
                own.put(name.substring(LAST.length()), value);
            } else if (!name.startsWith(LAST)) {
                own.put(name, value);
            }
        });
        return own;
    }

    /** A sound school; the larger its number, the more it has, so that schools differ as they do. */
    private static School school(int number, Map<String, String> changes) {
        var row = WorkbookWriter.valid(number);
        row.put("KIND", "PRIMARY");
        row.put("PROVIDER", "PUBLIC");
        row.put("SETTING", "TOWN");
        row.put("COUNTED", School.YES);
        if (number > 1) {
            row.put("TEACHING_AREA", Integer.toString(2_450 + 10 * number));
            row.put("SPORT_GROUND_AREA", Integer.toString(3_450 + 10 * number));
            row.put("EQUIPMENT", Integer.toString(84 + number));
            row.put("MULTIMEDIA_ROOMS", Integer.toString(8 + number / 2));
            row.put("PRIMARY_BACKBONE", Integer.toString(4 + number % 3));
        }
        row.putAll(changes);
        var cells = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            @Nullable String value = row.get(column.name());
            if (value != null && !value.isEmpty()) {
                cells.put(column, value);
            }
        }
        return new School(cells);
    }

    private static List<Example> examples() {
        try (var content = new ClassPathResource("schooldata-rule-examples.json").getInputStream()) {
            return new JsonMapper().readValue(content, new TypeReference<List<Example>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
