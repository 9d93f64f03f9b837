package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping of forms cannot be, each beside what it can. */
class FormMappingTest {

    private static final FormMapping.Form FORM = new FormMapping.Form("教基3112", "在校生", null, null);
    private static final FormMapping.Figure PUPILS = figure(Column.PRIMARY_PUPILS, List.of("合计"));

    @ParameterizedTest
    @CsvSource({"1999, false", "2000, true", "2100, true", "2101, false"})
    void The_year_is_one_of_these(int year, boolean accepted) {
        if (accepted) {
            assertThat(mapping(year, "x", List.of("a"), List.of(FORM), List.of(PUPILS))
                            .year())
                    .isEqualTo(year);
        } else {
            refused("malformed.mapping.year", () -> mapping(year, "x", List.of("a"), List.of(FORM), List.of(PUPILS)));
        }
    }

    @Test
    void Source_code_forms_and_figures_are_needed() {
        refused("malformed.mapping.noSource", () -> mapping(2024, " ", List.of("a"), List.of(FORM), List.of(PUPILS)));
        refused("malformed.mapping.noCode", () -> mapping(2024, "x", List.of(), List.of(FORM), List.of(PUPILS)));
        refused("malformed.mapping.noFigures", () -> mapping(2024, "x", List.of("a"), List.of(FORM), List.of()));
        refused(
                "malformed.mapping.formTwice",
                () -> mapping(2024, "x", List.of("a"), List.of(FORM, FORM), List.of(PUPILS)));
        refused(
                "malformed.mapping.columnTwice",
                () -> mapping(2024, "x", List.of("a"), List.of(FORM), List.of(PUPILS, PUPILS)));
        var elsewhere = new FormMapping.Figure(Column.PRIMARY_PUPILS, List.of("教基9999"), List.of(List.of("合计")), false);
        refused(
                "malformed.mapping.formUnknown",
                () -> mapping(2024, "x", List.of("a"), List.of(FORM), List.of(elsewhere)));
    }

    @Test
    void A_figure_is_of_another_column_than_the_code_and_has_ways() {
        refused("malformed.mapping.noColumn", () -> figure(null, List.of("合计")));
        refused("malformed.mapping.codeColumn", () -> figure(Column.CODE, List.of("合计")));
        refused(
                "malformed.mapping.noWay",
                () -> new FormMapping.Figure(Column.PRIMARY_PUPILS, List.of(), List.of(), false));
        refused("malformed.mapping.emptyWay", () -> figure(Column.PRIMARY_PUPILS, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY_PUPILS, true", "EQUIPMENT, true", "KIND, false", "PRIMARY_LARGEST_CLASS, false", "BUILT, false"
    })
    void Only_counts_and_amounts_are_added_up(Column column, boolean summable) {
        assertThatCode(() -> figure(column, List.of("甲"))).doesNotThrowAnyException();
        if (summable) {
            assertThat(figure(column, List.of("甲", "乙")).any()).containsExactly(List.of("甲", "乙"));
        } else {
            refused("malformed.mapping.noSum", () -> figure(column, List.of("甲", "乙")));
        }
    }

    @Test
    void What_is_wrong_is_told_with_the_line_in_which_its_element_begins() {
        var text = """
                {"year": 2024, "source": "x", "code": ["a"],
                 "forms": [],
                 "figures": [
                  {"column": "KIND", "any": [["a"]]},
                  {"column": "NAME", "any": []},
                  {"column": "CODE",
                   "any": [["a"]]}
                 ]}
                """;

        assertThat(FormMappingReader.problems(text))
                .extracting(problem -> problem.line() + " " + problem.reason().key())
                .containsExactly("5 malformed.mapping.noWay", "6 malformed.mapping.codeColumn");
    }

    @Test
    void What_is_wrong_with_all_of_them_together_is_told_where_its_words_stand_last() {
        var text = """
                {"year": 2024, "source": "x", "code": ["a"],
                 "forms": [],
                 "figures": [
                  {"column": "KIND", "any": [["a"]]},
                  {"column": "NAME", "any": [["b"]]},
                  {"column": "KIND", "any": [["c"]]},
                  {"column": "SETTING", "any": [["d"]]}
                 ]}
                """;

        assertThat(FormMappingReader.problems(text))
                .extracting(problem -> problem.line() + " " + problem.reason().key())
                .containsExactly("6 malformed.mapping.columnTwice");
        assertThat(FormMappingReader.problems(
                        text.replace("\"KIND\", \"any\": [[\"c\"]]", "\"PROVIDER\", \"any\": [[\"c\"]]")))
                .isEmpty();
    }

    private static void refused(String key, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.text().key()).isEqualTo(key));
    }

    @SuppressWarnings("NullAway") // a file may leave out what must not be missing
    private static FormMapping.Figure figure(@Nullable Column column, List<String> way) {
        return new FormMapping.Figure(column, List.of(), List.of(way), false);
    }

    private static FormMapping mapping(
            int year,
            String source,
            List<String> code,
            List<FormMapping.Form> forms,
            List<FormMapping.Figure> figures) {
        return new FormMapping(year, source, code, List.of(), Map.of(), forms, figures);
    }
}
