package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.LineageAnswer.CorrectionLine;
import org.junheng.assessment.LineageAnswer.FigureLine;
import org.junheng.assessment.LineageAnswer.FileLine;
import org.junheng.platform.text.TextsFixture;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Corrected;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From a number to the cells it rests on, and how the interface answers it. */
class LineagesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T01:00:00Z");
    private static final SchoolCode FIRST = new SchoolCode("2132100001");
    private static final SchoolCode SECOND = new SchoolCode("2132100002");
    private static final Origin.SourceFile FILE =
            new Origin.SourceFile("county.xlsx", Digest.of("file"), MARCH, "Editor");
    private static final FileLine FILE_LINE =
            new FileLine("county.xlsx", Digest.of("file").value(), "Editor", MARCH);

    private final Edition edition = new Editions().national();
    private final CountyStatistics statistics = new CountyStatistics(
            WorkbookFixture.COUNTY,
            WorkbookFixture.YEAR,
            List.of(
                    StatisticsFixture.school(1, SchoolKind.NINE_YEAR, cells -> {
                        cells.put(Column.PRIMARY_PUPILS, "400");
                        cells.put(Column.JUNIOR_PUPILS, "200");
                        cells.put(Column.TRAINED_TEACHERS, "60");
                    }),
                    StatisticsFixture.primary(2, cells -> {
                        cells.put(Column.EQUIPMENT, "100");
                        cells.remove(Column.TRAINED_TEACHERS);
                    })),
            Map.of(
                    CountyFigure.TEACHERS_PAY, new BigDecimal("90000"),
                    CountyFigure.CIVIL_SERVANTS_PAY, new BigDecimal("100000")),
            0);
    private final CountyAssessment assessment = new Assessments().assess(statistics, edition);
    private final AtomicInteger followed = new AtomicInteger();
    private final LineageSource source = new TracedAssessment(statistics, edition, assessment, () -> {
        followed.incrementAndGet();
        return new Trail();
    });

    /** Every figure stands in a cell but that of teachers trained; equipment was corrected twice. */
    private final class Trail implements FigureTrail {

        @Override
        public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
            var row = statistics.school(school).orElseThrow();
            return columns.stream()
                    .map(column -> new FigureOrigin(
                            school, row.name(), column, row.text(column).orElse(null), origin(column)))
                    .toList();
        }

        private static Origin origin(Column column) {
            var read = new Origin.FromWorkbook(
                    FILE, column == Column.TRAINED_TEACHERS ? null : new CellPlace("学校", "B2", column + " raw"));
            return column == Column.EQUIPMENT
                    ? new Origin.FromCorrection(
                            corrected("90", "100", null),
                            APRIL,
                            "Director",
                            new Origin.FromCorrection(corrected(null, "90", "proof.pdf"), MARCH, "Editor", read))
                    : read;
        }

        @Override
        public CountyOrigin of(CountyFigure figure) {
            return new CountyOrigin(
                    figure,
                    statistics.figure(figure).map(Object::toString).orElse(null),
                    new Origin.FromWorkbook(FILE, new CellPlace("县级", "B4", "raw")));
        }
    }

    private static Corrected corrected(@Nullable String before, @Nullable String after, @Nullable String proof) {
        return new Corrected(SECOND, "EQUIPMENT", before, after, "typing error", proof);
    }

    @Nested
    class Followed {

        @Test
        void A_value_of_a_unit_is_followed_to_the_columns_of_its_formula() {
            var lineage = source.of(FIRST, Stage.JUNIOR, "R6");

            assertThat(lineage.unit().school()).isEqualTo(FIRST);
            assertThat(lineage.unit().stage()).isEqualTo(Stage.JUNIOR);
            assertThat(lineage.item().item()).isEqualTo("R6");
            assertThat(lineage.figures())
                    .extracting(FigureOrigin::column)
                    .containsExactly(Column.EQUIPMENT, Column.JUNIOR_PUPILS, Column.PRIMARY_PUPILS);
            assertThat(lineage.steps())
                    .extracting(step -> step.key())
                    .containsExactly(
                            "assessment.lineage.share",
                            "assessment.lineage.amount",
                            "assessment.lineage.result",
                            "assessment.lineage.reach.MET");
        }

        @Test
        void A_coefficient_shows_every_unit_and_one_that_is_open_shows_none() {
            var lineage = source.of(Stage.PRIMARY, "R6");
            var open = new TracedAssessment(
                            StatisticsFixture.county(),
                            edition,
                            new Assessments().assess(StatisticsFixture.county(), edition),
                            Trail::new)
                    .of(Stage.PRIMARY, "R6");

            assertThat(lineage.coefficient().item()).isEqualTo("R6");
            assertThat(lineage.coefficient().stage()).isEqualTo(Stage.PRIMARY);
            assertThat(lineage.parts())
                    .extracting(part -> part.unit().school())
                    .containsExactlyInAnyOrder(FIRST, SECOND);
            assertThat(lineage.steps()).hasSize(3);
            assertThat(open.parts()).isEmpty();
            assertThat(open.steps()).extracting(step -> step.key()).containsExactly("assessment.spread.noUnits");
            assertThat(followed).hasValue(0);
        }

        @Test
        void An_undetermined_coefficient_names_what_each_unit_has_not_reported() {
            var county = StatisticsFixture.county(
                    StatisticsFixture.primary(1, cells -> {
                        cells.remove(Column.TEACHING_AREA);
                        cells.remove(Column.INDOOR_SPORT_AREA);
                    }),
                    StatisticsFixture.primary(2, cells -> {}));

            var lineage = traced(county).of(Stage.PRIMARY, "R4");

            assertThat(lineage.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.unit().school()).isEqualTo(FIRST);
                assertThat(gap.columns()).containsExactly(Column.TEACHING_AREA, Column.INDOOR_SPORT_AREA);
            });
            assertThat(lineage.steps())
                    .extracting(step -> step.key())
                    .containsExactly("assessment.spread.missing", "assessment.spread.gap");
        }

        @Test
        void An_item_that_nobody_has_is_told_from_one_that_nobody_reported() {
            var county =
                    StatisticsFixture.county(StatisticsFixture.primary(1, cells -> cells.put(Column.EQUIPMENT, "0")));

            var lineage = traced(county).of(Stage.PRIMARY, "R6");

            assertThat(lineage.gaps()).isEmpty();
            assertThat(lineage.steps()).extracting(step -> step.key()).containsExactly("assessment.spread.zero");
        }

        private LineageSource traced(CountyStatistics county) {
            return new TracedAssessment(county, edition, new Assessments().assess(county, edition), Trail::new);
        }

        @Test
        void An_item_is_followed_school_by_school_or_in_one_school() {
            assertThat(source.of("G9", null).parts())
                    .extracting(ItemLineage.Part::school)
                    .containsExactly("School 1", "School 2");
            assertThat(source.of("G9", SECOND).parts()).singleElement().satisfies(part -> {
                assertThat(part.school()).isEqualTo("School 2");
                assertThat(part.figures())
                        .extracting(FigureOrigin::column)
                        .contains(Column.TRAINED_TEACHERS, Column.PRIMARY_TEACHERS);
                assertThat(part.county()).isEmpty();
                assertThat(part.steps()).isNotEmpty();
            });
        }

        @Test
        void An_item_of_the_county_is_followed_to_the_figures_of_the_county() {
            assertThat(source.of("G8", null).parts()).singleElement().satisfies(part -> {
                assertThat(part.school()).isNull();
                assertThat(part.figures()).isEmpty();
                assertThat(part.county())
                        .extracting(CountyOrigin::figure)
                        .containsExactly(CountyFigure.TEACHERS_PAY, CountyFigure.CIVIL_SERVANTS_PAY);
            });
        }

        @Test
        void What_people_say_alone_has_no_figures_to_follow() {
            assertThat(source.of("G1", null).parts()).isEmpty();
            assertThat(followed).hasValue(0);
        }

        @Test
        void What_there_is_not_is_refused() {
            refused("assessment.lineage.unknownUnit", () -> source.of(SECOND, Stage.JUNIOR, "R1"));
            refused(
                    "assessment.lineage.unknownUnit",
                    () -> source.of(new SchoolCode("2132100003"), Stage.PRIMARY, "R1"));
            refused("assessment.lineage.unknownItem", () -> source.of(FIRST, Stage.PRIMARY, "G1"));
            refused("assessment.lineage.noCoefficient", () -> source.of(Stage.PRIMARY, "G1"));
            refused("standard.unknownItem", () -> source.of("G99", null));
            refused("assessment.lineage.notOfSchool", () -> source.of("G8", FIRST));
        }

        @Test
        void A_deferred_source_is_asked_anew_for_each_number() {
            var asked = new AtomicInteger();
            var deferred = LineageSource.deferred(() -> {
                asked.incrementAndGet();
                return source;
            });

            assertThat(deferred.of(FIRST, Stage.JUNIOR, "R6")).isEqualTo(source.of(FIRST, Stage.JUNIOR, "R6"));
            assertThat(deferred.of(Stage.PRIMARY, "R6")).isEqualTo(source.of(Stage.PRIMARY, "R6"));
            assertThat(deferred.of("G9", SECOND)).isEqualTo(source.of("G9", SECOND));
            assertThat(asked).hasValue(3);
        }
    }

    @Nested
    class Asked {

        @Test
        void A_question_names_school_and_stage_or_neither() {
            assertThat(LineageQuestion.of("R1", "2132100001", "JUNIOR"))
                    .isEqualTo(new LineageQuestion("R1", FIRST, Stage.JUNIOR));
            assertThat(LineageQuestion.of("G8", null, null)).isEqualTo(new LineageQuestion("G8", null, null));
            refused("assessment.lineage.unknownUnit", () -> LineageQuestion.of("R1", "school", null));
            refused("assessment.lineage.stage", () -> LineageQuestion.of("R1", null, "SENIOR"));
        }

        @Test
        void A_value_is_answered_with_cells_file_and_corrections() {
            var answer = answer("R6", SECOND, Stage.PRIMARY);

            assertThat(answer.item()).isEqualTo("R6");
            assertThat(answer.school()).isEqualTo("2132100002");
            assertThat(answer.stage()).isEqualTo(Stage.PRIMARY);
            assertThat(answer.value()).isEqualTo("2500");
            assertThat(answer.steps()).hasSize(3).allMatch(step -> !step.startsWith("assessment."));
            assertThat(answer.units()).isEmpty();
            assertThat(answer.figures())
                    .containsExactly(
                            new FigureLine(
                                    "2132100002",
                                    "教学仪器设备值",
                                    "100",
                                    "学校",
                                    "B2",
                                    "EQUIPMENT raw",
                                    FILE_LINE,
                                    List.of(
                                            new CorrectionLine(
                                                    null, "90", "typing error", "proof.pdf", "Editor", MARCH),
                                            new CorrectionLine("90", "100", "typing error", null, "Director", APRIL))),
                            new FigureLine(
                                    "2132100002",
                                    "小学在校生数",
                                    "400",
                                    "学校",
                                    "B2",
                                    "PRIMARY_PUPILS raw",
                                    FILE_LINE,
                                    List.of()));
        }

        @Test
        void A_coefficient_is_answered_with_weights_and_contributions() {
            var answer = answer("R6", null, Stage.PRIMARY);

            assertThat(answer.item()).isEqualTo("R6");
            assertThat(answer.school()).isNull();
            assertThat(answer.stage()).isEqualTo(Stage.PRIMARY);
            assertThat(answer.value())
                    .isEqualTo(assessment
                            .stages()
                            .getFirst()
                            .coefficients()
                            .get(5)
                            .value()
                            .orElseThrow()
                            .toPlainString());
            assertThat(answer.steps()).hasSize(3).allMatch(step -> !step.startsWith("assessment."));
            assertThat(answer.figures()).isEmpty();
            assertThat(answer.units())
                    .extracting(LineageAnswer.WeightLine::school)
                    .containsExactlyInAnyOrder("2132100001", "2132100002");
            assertThat(answer.units())
                    .filteredOn(unit -> unit.school().equals("2132100002"))
                    .containsExactly(new LineageAnswer.WeightLine(
                            "2132100002", Stage.PRIMARY, 400L, "1000000", "2500", "0.5", "0.5"));
        }

        @Test
        void An_item_is_answered_as_a_whole_or_for_one_school() {
            var whole = answer("G9", null, null);
            var one = answer("G9", FIRST, null);
            var open = answer("G9", SECOND, null);
            var stated = answer("G1", null, null);

            assertThat(whole.school()).isNull();
            assertThat(whole.value()).isEqualTo("0/2");
            assertThat(whole.figures()).doesNotHaveDuplicates().hasSize(6);
            assertThat(one.school()).isEqualTo("2132100001");
            assertThat(one.value()).isEqualTo("0.5");
            assertThat(one.figures()).extracting(FigureLine::value).contains("60");
            assertThat(one.steps())
                    .anyMatch(
                            step -> step.contains("完成360学时教师数 60 ÷ (小学专任教师数 60 + 初中专任教师数 60)") && step.endsWith("0.5"));
            assertThat(open.value()).isNull();
            assertThat(open.figures())
                    .filteredOn(figure -> figure.column().equals("完成360学时教师数"))
                    .containsExactly(
                            new FigureLine("2132100002", "完成360学时教师数", null, null, null, null, FILE_LINE, List.of()));
            assertThat(stated.steps())
                    .singleElement()
                    .isEqualTo(TextsFixture.texts()
                            .get("assessment.item.noData." + edition.item("G1").kind(), "G1"));
            assertThat(stated.figures()).isEmpty();
        }

        @Test
        void An_item_of_the_county_is_answered_without_a_school() {
            var answer = answer("G8", null, null);

            assertThat(answer.value()).isEqualTo("0.9");
            assertThat(answer.figures())
                    .containsExactly(
                            new FigureLine(null, "教师年平均工资(元)", "90000", "县级", "B4", "raw", FILE_LINE, List.of()),
                            new FigureLine(null, "公务员年平均工资(元)", "100000", "县级", "B4", "raw", FILE_LINE, List.of()));
        }

        private LineageAnswer answer(String item, @Nullable SchoolCode school, @Nullable Stage stage) {
            return LineageAnswer.of(source, new LineageQuestion(item, school, stage), TextsFixture.texts());
        }
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
