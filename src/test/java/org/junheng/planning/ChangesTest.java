package org.junheng.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.planning.PlanningFixture.EDITION;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.junior;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.school;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.UnitVerdict;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Figures;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String ONE = "2132100001";
    private static final String TWO = "2132100002";
    private static final String NEW = "9900000001";

    @Test
    void A_figure_is_read_as_a_workbook_would_and_nothing_else_changes() {
        var before = county(primary(1, cells -> {}), primary(2, cells -> {}));

        var after = Changes.apply(before, List.of(FigureChange.written(ONE, Column.TEACHING_AREA, "１2,000.50")));

        assertThat(row(after, ONE).text(Column.TEACHING_AREA)).hasValue("12000.5");
        assertThat(row(after, TWO)).isEqualTo(row(before, TWO));
        assertThat(row(before, ONE).text(Column.TEACHING_AREA)).hasValue("8000");
    }

    @Test
    void A_blank_figure_is_not_reported() {
        var before = county(primary(1, cells -> {}), junior(2, cells -> {}));

        var after = Changes.apply(before, List.of(FigureChange.written(ONE, Column.EQUIPMENT, " ")));

        assertThat(row(after, ONE).text(Column.EQUIPMENT)).isEmpty();
        assertThat(new Assessments().assess(after, EDITION).units().getFirst())
                .isInstanceOf(UnitVerdict.Undetermined.class);
    }

    @Test
    void Pupils_grow_in_every_school_rounded_half_up() {
        var before = county(
                primary(1, cells -> cells.put(Column.PRIMARY_PUPILS, "410")),
                primary(2, without(Column.PRIMARY_PUPILS)),
                junior(3, cells -> {}));

        var after = Changes.apply(before, List.of(new PupilsChange(Stage.PRIMARY, new BigDecimal("-5"))));

        assertThat(row(after, ONE).text(Column.PRIMARY_PUPILS)).hasValue("390");
        assertThat(row(after, TWO).text(Column.PRIMARY_PUPILS)).isEmpty();
        assertThat(row(after, "2132100003").text(Column.JUNIOR_PUPILS)).hasValue("600");
    }

    @Nested
    class Merging {

        @Test
        void adds_up_everything_by_the_rule_of_campuses() {
            var before = county(primary(1, cells -> {}), primary(2, cells -> {}));

            var merged = Changes.apply(before, List.of(new Merger(ONE, TWO))).merged();

            assertThat(merged).singleElement().satisfies(school -> {
                assertThat(school.code().value()).isEqualTo(TWO);
                assertThat(school.text(Column.PRIMARY_PUPILS)).hasValue("800");
                assertThat(school.text(Column.TEACHING_AREA)).hasValue("16000");
            });
        }

        @Test
        void makes_a_nine_year_school_of_a_primary_and_a_junior_one_whatever_they_leave_blank() {
            var before = county(
                    primary(1, without(Column.JUNIOR_PUPILS, Column.JUNIOR_TEACHERS, Column.JUNIOR_BACKBONE)),
                    junior(2, without(Column.PRIMARY_PUPILS, Column.PRIMARY_TEACHERS, Column.SENIOR_PUPILS)));

            var after = Changes.apply(before, List.of(new Merger(ONE, TWO)));

            assertThat(after.merged()).singleElement().satisfies(school -> {
                assertThat(school.kind()).isEqualTo(SchoolKind.NINE_YEAR);
                assertThat(school.text(Column.PRIMARY_PUPILS)).hasValue("400");
                assertThat(school.text(Column.JUNIOR_PUPILS)).hasValue("600");
                assertThat(school.text(Column.PRIMARY_TEACHERS)).hasValue("60");
            });
            assertThat(new Assessments().assess(after, EDITION).units()).hasSize(2);
        }

        @Test
        void takes_the_campuses_along() {
            var before = county(primary(1, cells -> {}), primary(2, cells -> {}), primary(3, cells -> {
                cells.put(Column.COUNTED, "NO");
                cells.put(Column.MAIN_SCHOOL, ONE);
            }));

            var after = Changes.apply(before, List.of(new Merger(ONE, TWO)));

            assertThat(after.merged())
                    .singleElement()
                    .satisfies(school ->
                            assertThat(school.text(Column.PRIMARY_PUPILS)).hasValue("1200"));
        }

        @Test
        void is_refused_where_it_makes_no_sense() {
            var before =
                    county(primary(1, cells -> {}), school(2, SchoolKind.SPECIAL, cells -> {}), primary(3, cells -> {
                        cells.put(Column.COUNTED, "NO");
                        cells.put(Column.MAIN_SCHOOL, ONE);
                    }));

            assertRefused("planning.change.mergeSelf", () -> new Merger(ONE, ONE));
            assertRefused("planning.change.unknownSchool", () -> apply(before, new Merger("1234567890", ONE)));
            assertRefused("planning.change.noStages", () -> apply(before, new Merger(ONE, TWO)));
            assertRefused("planning.change.campus", () -> apply(before, new Merger("2132100003", ONE)));
        }
    }

    @Nested
    class Dividing {

        @Test
        void loses_nothing() {
            var before = WorkbookFixture.sample("county-meets").statistics();
            var school = before.merged().stream()
                    .filter(one -> one.kind() == SchoolKind.NINE_YEAR)
                    .findFirst()
                    .orElseThrow();
            for (var stage : Arrays.asList(null, Stage.PRIMARY, Stage.JUNIOR)) {
                var after =
                        Changes.apply(before, List.of(new Division(school.code().value(), "New", stage, 33)));

                for (var column : Column.values()) {
                    if (Figures.isSummable(column)) {
                        assertThat(sum(after, column))
                                .as("%s %s", column, stage)
                                .isEqualByComparingTo(sum(before, column));
                    }
                }
                assertThat(Figures.impossible(after)).as("%s", stage).isEqualTo(Figures.impossible(before));
            }
        }

        @Test
        void lets_a_stage_leave_as_a_whole() {
            var before = county(school(1, SchoolKind.NINE_YEAR, cells -> {
                cells.put(Column.PRIMARY_PUPILS, "500");
                cells.put(Column.JUNIOR_PUPILS, "300");
                cells.put(Column.MUSIC_ROOMS, "96;98;100");
            }));

            var after = Changes.apply(before, List.of(new Division(ONE, "Junior", Stage.JUNIOR, 40)));

            var rest = row(after, ONE);
            var leaving = row(after, NEW);
            assertThat(rest.kind()).isEqualTo(SchoolKind.PRIMARY);
            assertThat(leaving.kind()).isEqualTo(SchoolKind.JUNIOR);
            assertThat(leaving.name()).isEqualTo("Junior");
            assertThat(rest.text(Column.PRIMARY_PUPILS)).hasValue("500");
            assertThat(leaving.text(Column.JUNIOR_PUPILS)).hasValue("300");
            assertThat(leaving.text(Column.TEACHING_AREA)).hasValue("3200");
            assertThat(rest.text(Column.TEACHING_AREA)).hasValue("4800");
            assertThat(leaving.text(Column.MUSIC_ROOMS)).hasValue("96");
            assertThat(rest.text(Column.MUSIC_ROOMS)).hasValue("98;100");
            assertThat(new Assessments().assess(after, EDITION).units()).hasSize(2);
        }

        @Test
        void is_refused_where_it_makes_no_sense() {
            var before = county(primary(1, cells -> {}), school(2, SchoolKind.TWELVE_YEAR, cells -> {}));

            assertRefused("planning.change.name", () -> new Division(ONE, "  ", null, 50));
            assertRefused("planning.change.part", () -> new Division(ONE, "New", null, 0));
            assertRefused("planning.change.part", () -> new Division(ONE, "New", null, 100));
            assertRefused("planning.change.oneStage", () -> apply(before, new Division(ONE, "New", Stage.PRIMARY, 50)));
            assertRefused("planning.change.noKind", () -> apply(before, new Division(TWO, "New", Stage.JUNIOR, 50)));
            assertRefused("planning.change.unknownSchool", () -> apply(before, new Division(NEW, "New", null, 50)));
        }
    }

    @Test
    void Nonsense_is_refused() {
        assertRefused("schooldata.correction.wrong", () -> FigureChange.written(ONE, Column.PRIMARY_PUPILS, "-1"));
        assertRefused("schooldata.correction.wrong", () -> FigureChange.written(ONE, Column.PRIMARY_PUPILS, "many"));
        assertRefused("schooldata.correction.wrong", () -> FigureChange.written(ONE, Column.PRIMARY_PUPILS, "1.5"));
        assertRefused("planning.change.identity", () -> FigureChange.written(ONE, Column.MAIN_SCHOOL, TWO));
        assertRefused("planning.change.percent", () -> new PupilsChange(Stage.PRIMARY, BigDecimal.ZERO));
        assertRefused("planning.change.percent", () -> new PupilsChange(Stage.PRIMARY, new BigDecimal("-91")));
    }

    private static CountyStatistics apply(CountyStatistics before, Change change) {
        return Changes.apply(before, List.of(change));
    }

    private static School row(CountyStatistics statistics, String code) {
        return statistics.schools().stream()
                .filter(school -> school.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(CountyStatistics statistics, Column column) {
        return statistics.schools().stream()
                .flatMap(school -> school.amount(column).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
