package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.Test;

/** Which schools differ so much from the others that somebody must say why. */
class OutliersTest {

    /** Of the first eight values the median is 25, the median distance from it 10: 0.6745 × distance ÷ 10 is compared. */
    @Test
    void A_school_is_found_beyond_the_bound_of_the_modified_z_score_and_not_at_it() {
        var others = List.of(5, 15, 15, 25, 25, 35, 35);

        assertThat(found(rule("67.45", "0"), of(others, 1_025))).isEmpty();
        assertThat(found(rule("67.45", "0"), of(others, 1_026))).containsExactly(8);
        assertThat(found(rule("67.44", "0"), of(others, 1_025))).containsExactly(8);
        assertThat(found(rule("1.349", "0"), of(others, 1_025))).containsExactly(8);
        assertThat(found(rule("1.348", "0"), of(others, 1_025))).containsExactly(1, 8);
    }

    @Test
    void It_must_also_differ_by_the_least_share_of_the_median() {
        var others = List.of(5, 15, 15, 25, 25, 35, 35);

        assertThat(found(rule("3.5", "40"), of(others, 1_025))).isEmpty();
        assertThat(found(rule("3.5", "39.99"), of(others, 1_025))).containsExactly(8);
    }

    @Test
    void Between_fewer_than_eight_schools_that_have_the_figure_nobody_is_odd() {
        assertThat(found(rule("3.5", "0.5"), of(List.of(10, 10, 10, 11, 11, 11), 900)))
                .isEmpty();
        assertThat(found(rule("3.5", "0.5"), of(List.of(10, 10, 10, 11, 11, 11, 11), 900)))
                .containsExactly(8);
    }

    /** The middle one of nine is 30, the median distance from it 15. */
    @Test
    void The_median_of_an_odd_number_of_schools_is_the_middle_one() {
        var others = List.of(5, 10, 15, 20, 30, 35, 40, 45);

        assertThat(found(rule("44.9667", "0"), of(others, 1_030))).isEmpty();
        assertThat(found(rule("44.9666", "0"), of(others, 1_030))).containsExactly(9);
    }

    /** All others have as much as last year: the centre is no change, whatever the sizes are. */
    @Test
    void A_change_is_compared_with_the_changes_of_the_others() {
        var facts = new LinkedHashMap<SchoolCode, RowFacts>();
        for (var number = 1; number <= 9; number++) {
            var before = number == 9 ? 100 : 200;
            facts.put(code(number), facts(number, number == 9 ? 150 : 200 + number % 2, before));
        }
        var half = new Rule(
                "X",
                Rule.Severity.QUERY,
                Rule.Subject.SCHOOL,
                List.of(),
                null,
                null,
                "EQUIPMENT",
                new BigDecimal("3.5"),
                new BigDecimal("0.49"),
                List.of("EQUIPMENT"));
        var more = new Rule(
                "X",
                Rule.Severity.QUERY,
                Rule.Subject.SCHOOL,
                List.of(),
                null,
                null,
                "EQUIPMENT",
                new BigDecimal("3.5"),
                new BigDecimal("0.5"),
                List.of("EQUIPMENT"));

        assertThat(found(half, facts)).containsExactly(9);
        assertThat(found(more, facts)).isEmpty();
    }

    private static Rule rule(String bound, String least) {
        return new Rule(
                "X",
                Rule.Severity.QUERY,
                Rule.Subject.SCHOOL,
                List.of(),
                null,
                "EQUIPMENT",
                null,
                new BigDecimal(bound),
                new BigDecimal(least),
                List.of("EQUIPMENT"));
    }

    private static Map<SchoolCode, RowFacts> of(List<Integer> others, int last) {
        var facts = new LinkedHashMap<SchoolCode, RowFacts>();
        for (var number = 1; number <= others.size(); number++) {
            facts.put(code(number), facts(number, others.get(number - 1), null));
        }
        facts.put(code(others.size() + 1), facts(others.size() + 1, last, null));
        return facts;
    }

    private static RowFacts facts(int number, int equipment, @Nullable Integer before) {
        return new RowFacts(
                school(number, equipment),
                before == null ? null : school(number, before),
                new SchoolYear(2026),
                0,
                RowFacts.Code.SAME);
    }

    private static School school(int number, int equipment) {
        return StatisticsFixture.primary(number, cells -> cells.put(Column.EQUIPMENT, Integer.toString(equipment)));
    }

    private static SchoolCode code(int number) {
        return new SchoolCode(Long.toString(2_132_100_000L + number));
    }

    private static List<Integer> found(Rule rule, Map<SchoolCode, RowFacts> facts) {
        return Outliers.of(rule, new FactColumns(List.copyOf(facts.values()))).stream()
                .map(odd -> (int) (Long.parseLong(odd.school().code().value()) - 2_132_100_000L))
                .toList();
    }
}
