package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Test;

/** The values that checks and verdicts are made of. */
class RuleTest {

    @Test
    void A_rule_of_stages_becomes_one_for_each_of_them() {
        var rule = new Rule(
                "ANY",
                Rule.Severity.QUERY,
                Rule.Subject.SCHOOL,
                List.of("PRIMARY", "JUNIOR"),
                "$_PUPILS > 3",
                "$_TEACHERS / $_PUPILS",
                "$_CLASSES",
                BigDecimal.TWO,
                BigDecimal.ONE,
                List.of("$_PUPILS", "NAME"));

        assertThat(rule.staged())
                .extracting(Rule::when, Rule::outlier, Rule::change, Rule::at)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"PRIMARY_PUPILS > 3\", \"PRIMARY_TEACHERS / PRIMARY_PUPILS\", \"PRIMARY_CLASSES\", [\"PRIMARY_PUPILS\", \"NAME\"])",
                        "(\"JUNIOR_PUPILS > 3\", \"JUNIOR_TEACHERS / JUNIOR_PUPILS\", \"JUNIOR_CLASSES\", [\"JUNIOR_PUPILS\", \"NAME\"])");
        assertThat(rule.staged()).allSatisfy(one -> {
            assertThat(one.stages()).isEmpty();
            assertThat(one.bound()).isEqualTo(BigDecimal.TWO);
            assertThat(one.least()).isEqualTo(BigDecimal.ONE);
        });
    }

    @Test
    void A_rule_without_stages_is_itself_and_knows_the_names_it_asks_for() {
        var rule = new Rule(
                "ANY",
                Rule.Severity.ERROR,
                Rule.Subject.ROW,
                List.of(),
                "EQUIPMENT > BUILT",
                null,
                null,
                null,
                null,
                List.of("NAME"));
        var silent = new Rule(
                "ANY",
                Rule.Severity.ERROR,
                Rule.Subject.ROW,
                List.of("PRIMARY"),
                null,
                null,
                null,
                null,
                null,
                List.of("NAME"));

        assertThat(rule.staged()).containsExactly(rule);
        assertThat(rule.names()).containsExactlyInAnyOrder("EQUIPMENT", "BUILT", "NAME");
        assertThat(silent.staged().getFirst().when()).isNull();
        assertThat(silent.names()).containsExactly("NAME");
    }

    @Test
    void A_unit_is_of_one_stage_and_tells_what_it_is_made_of() {
        var whole = unit(1L, Rational.ONE, Set.of());
        var part = unit(null, Rational.of(2).over(Rational.of(3)), Set.of(Resource.SPORT_FACILITIES));

        assertThat(whole.isSplit()).isFalse();
        assertThat(part.isSplit()).isTrue();
        assertThat(new TeachingUnit(whole.school(), "any", Stage.PRIMARY, 1L, null, Map.of(), Set.of()).isSplit())
                .isTrue();
        assertThat(whole.terms(Resource.SPORT_FACILITIES))
                .extracting(Resource.Term::column)
                .containsExactlyInAnyOrder(Column.SPORT_GROUND_AREA, Column.INDOOR_SPORT_AREA);
        assertThat(part.terms(Resource.SPORT_FACILITIES))
                .extracting(Resource.Term::column)
                .containsExactlyInAnyOrder(
                        Column.SPORT_GROUND_AREA, Column.INDOOR_SPORT_AREA, Column.BORROWED_SPORT_AREA);
        assertThatThrownBy(() -> unit(0L, Rational.ONE, Set.of())).hasMessageContaining("has 0 pupils");
        assertThatThrownBy(() -> unit(-1L, Rational.ONE, Set.of())).hasMessageContaining("has -1 pupils");
    }

    @Test
    void A_row_is_its_content() {
        var row = StatisticsFixture.primary(1, cells -> cells.put(Column.NAME, "a\tb\\c\nd"));
        var same = StatisticsFixture.primary(1, cells -> cells.put(Column.NAME, "a\tb\\c\nd"));
        var other = StatisticsFixture.primary(1, cells -> cells.put(Column.NAME, "a"));

        assertThat(row)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo("a");
        assertThat(row.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(row.line().split("\t", -1)).contains("NAME=a\\tb\\\\c\\nd", "PRIMARY_PUPILS=400");
        assertThat(row.digest()).isEqualTo(same.digest()).isNotEqualTo(other.digest());
        assertThat(row).hasToString("School[cells=" + row.cells() + "]");
    }

    private static TeachingUnit unit(@Nullable Long pupils, Rational share, Set<Resource> reliefs) {
        return new TeachingUnit(new SchoolCode("2132100001"), "any", Stage.PRIMARY, pupils, share, Map.of(), reliefs);
    }
}
