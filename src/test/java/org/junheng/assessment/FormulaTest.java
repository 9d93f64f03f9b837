package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.TextsFixture;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionFixture;
import org.junheng.standard.Editions;
import org.junheng.standard.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formula of every finding, worked out from its figures by another hand, comes to the value that was judged. */
class FormulaTest {

    private final Edition national = new Editions().national();

    @ParameterizedTest
    @ValueSource(strings = {"county-meets", "county-falls-short"})
    void Every_value_of_a_sample_county_is_reproduced_from_its_figures(String name) {
        var statistics = WorkbookFixture.sample(name).statistics();

        for (var edition : List.of(national, EditionFixture.with(national, Retention.ENTRANTS_ADJUSTED))) {
            var findings = findings(statistics, edition);

            assertThat(findings).hasSizeGreaterThan(400);
            for (var finding : findings) {
                assertThat(computed(Objects.requireNonNull(finding.formula())))
                        .as("%s of %s", finding.limit().measure(), finding.school())
                        .isEqualTo(finding.value());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-meets", "county-falls-short"})
    void Every_figure_is_one_of_a_school_or_of_the_county(String name) {
        for (var finding : findings(WorkbookFixture.sample(name).statistics(), national)) {
            assertThat(finding.inputs())
                    .isNotEmpty()
                    .allMatch(input -> finding.school() == null
                            ? input.countyFigure().isPresent()
                            : input.column().isPresent());
            assertThat(finding.inputs())
                    .containsAll(Objects.requireNonNull(finding.formula()).inputs());
        }
    }

    @Test
    void Rooms_are_counted_and_needed_by_the_classes_of_both_stages() {
        var school = StatisticsFixture.school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "700");
            cells.put(Column.JUNIOR_PUPILS, "300");
            cells.put(Column.PRIMARY_CLASSES, "18");
            cells.put(Column.JUNIOR_CLASSES, "7");
            cells.put(Column.BUILT, "2020");
            cells.put(Column.SETTING, "URBAN");
            cells.put(Column.MUSIC_ROOMS, "100;95.9;96");
        });

        var steps = steps(StatisticsFixture.county(school), "MUSIC_ROOM_AREA");

        assertThat(steps)
                .anyMatch(step -> step.contains("音乐专用教室面积 100;95.9;96") && step.endsWith("≥ 96 ㎡ 的间数 = 2"))
                .anyMatch(step -> step.contains("(小学班数 18 + 初中班数 7) ÷ 12") && step.endsWith("= 3"));
    }

    @Test
    void What_was_not_reported_is_named_and_no_formula_pretends_a_value() {
        var school = StatisticsFixture.primary(1, StatisticsFixture.without(Column.TRAINED_TEACHERS));

        var steps = steps(StatisticsFixture.county(school), "TRAINED_SHARE");

        assertThat(steps).anyMatch(step -> step.contains("缺报") && step.contains(Column.TRAINED_TEACHERS.header()));
        assertThat(steps).noneMatch(step -> step.contains("÷"));
    }

    @Test
    void A_limit_of_relief_says_that_a_promise_goes_with_it() {
        var school = StatisticsFixture.primary(1, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "2300");
            cells.put(Column.BUILT, "1999");
        });

        assertThat(steps(StatisticsFixture.county(school), "PUPILS_RELIEVED"))
                .contains("适用限值 ≤ 2400 人，符合", "该限值为例外情形，附 3 年内达到标准的承诺");
    }

    private List<String> steps(CountyStatistics statistics, String measure) {
        var texts = TextsFixture.texts();
        return findings(statistics, national).stream()
                .filter(finding -> finding.limit().measure().equals(measure))
                .flatMap(finding -> new FindingSteps(finding).of("G").stream())
                .map((Message step) -> texts.get(step.key(), step.parameters()))
                .toList();
    }

    private static List<Finding> findings(CountyStatistics statistics, Edition edition) {
        return new Assessments()
                .assess(statistics, edition).items().stream()
                        .flatMap(item -> item.basis().findings().stream())
                        .filter(finding -> finding.formula() != null)
                        .toList();
    }

    private static @Nullable Rational computed(Formula formula) {
        if (formula.inputs().stream().anyMatch(Input::isMissing)) {
            return null;
        }
        return switch (formula) {
            case Formula.Sum sum -> Rational.of(total(sum));
            case Formula.Share share ->
                total(share.whole()).signum() == 0
                        ? null
                        : Rational.of(total(share.part())).over(Rational.of(total(share.whole())));
            case Formula.Rooms rooms ->
                Rational.of(Arrays.stream(
                                Objects.requireNonNull(rooms.areas().value()).split(";"))
                        .map(BigDecimal::new)
                        .filter(area -> area.compareTo(rooms.least().value()) >= 0)
                        .count());
        };
    }

    private static BigDecimal total(Formula.Sum sum) {
        return total(sum.plus()).subtract(total(sum.minus()));
    }

    private static BigDecimal total(List<Input> inputs) {
        return inputs.stream()
                .map(input -> new BigDecimal(Objects.requireNonNull(input.value())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
