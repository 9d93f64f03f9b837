package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.assessment.ItemLineage;
import org.junheng.assessment.Lineage;
import org.junheng.assessment.UnitVerdict;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every number can be followed to the cell it was read from, and read there by another program. */
@IntegrationTest
class LineageIT {

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    CaseStatistics statistics;

    @Autowired
    CaseResults results;

    @Autowired
    CountyFigures figures;

    CaseId id = CaseId.create();

    @BeforeEach
    void importFigures() {
        id = cases.open();
        county.importWorkbook(id, CountyAtWork.FALLS_SHORT);
    }

    @Test
    void Each_figure_stands_in_the_named_cell_of_the_file_that_was_handed_in() throws IOException {
        var columns = new TreeMap<Column, Integer>();
        try (var file = new ClassPathResource(CountyAtWork.FALLS_SHORT).getInputStream();
                var workbook = new XSSFWorkbook(file)) {
            for (var figure : figuresOfEachShape()) {
                var place = read(figure.origin()).place().orElseThrow();
                var at = new CellReference(place.address());
                var row = workbook.getSheet(place.sheet()).getRow(at.getRow());

                assertThat(texts(row)).contains(figure.school().value());
                assertThat(text(row.getCell(at.getCol())))
                        .as("%s %s", figure.schoolName(), figure.column())
                        .isEqualTo(new BigDecimal(Objects.requireNonNull(figure.value())));
                assertThat(columns.merge(figure.column(), (int) at.getCol(), Math::max))
                        .isEqualTo((int) at.getCol());
            }
        }
        assertThat(columns.values()).doesNotHaveDuplicates();
        assertThat(columns).containsKeys(Column.PRIMARY_ABOVE_STANDARD, Column.INDOOR_SPORT_AREA, Column.EQUIPMENT);
    }

    @Test
    void The_formula_ends_in_the_value_that_was_judged_and_names_its_figures() {
        var split = unit(SchoolKind.NINE_YEAR, Stage.JUNIOR);

        var lineage = lineage(split, "R4");

        assertThat(lineage.steps())
                .extracting(Message::key)
                .containsExactly(
                        "assessment.lineage.share",
                        "assessment.lineage.amount",
                        "assessment.lineage.result",
                        "assessment.lineage.reach." + lineage.item().reach());
        assertThat(lineage.steps().getFirst().arguments().getFirst())
                .contains("1.1 × 初中在校生数 " + split.unit().pupils(), " + ");
        var value = lineage.item().value().orElseThrow().setScale(4, RoundingMode.HALF_UP);
        assertThat(lineage.steps().get(2).arguments().get(2))
                .contains(value.stripTrailingZeros().toPlainString());
        assertThat(lineage.figures())
                .extracting(FigureOrigin::column)
                .contains(Column.TEACHING_AREA, Column.INDOOR_SPORT_AREA, Column.PRIMARY_PUPILS, Column.JUNIOR_PUPILS);
    }

    @Test
    void A_corrected_figure_shows_what_stood_there_before_why_it_was_changed_and_by_whom() {
        var unit = unit(SchoolKind.PRIMARY, Stage.PRIMARY);
        var school = unit.unit().school();
        var before = figure(lineage(unit, "R7"), Column.MULTIMEDIA_ROOMS);
        correct(school, "41");
        correct(school, "42");

        var after = figure(lineage(unit, "R7"), Column.MULTIMEDIA_ROOMS);

        assertThat(after.value()).isEqualTo("42");
        assertThat(read(after.origin())).isEqualTo(before.origin());
        assertThat(after.origin()).isInstanceOfSatisfying(Origin.FromCorrection.class, last -> {
            assertThat(last.correction().oldValue()).isEqualTo("41");
            assertThat(last.correction().reason()).isEqualTo("重新清点 42");
            assertThat(last.before())
                    .isInstanceOfSatisfying(
                            Origin.FromCorrection.class,
                            first -> assertThat(first.correction().oldValue()).isEqualTo(before.value()));
        });
        assertThat(figure(lineage(unit, "R1"), Column.PRIMARY_PUPILS).origin()).isInstanceOf(Origin.FromWorkbook.class);
    }

    @Test
    void A_campus_is_traced_in_its_own_row() {
        var unit = unit(SchoolKind.PRIMARY, Stage.PRIMARY);
        var main = unit.unit().school();
        var campus = figures.adopted(id).schools().stream()
                .filter(school ->
                        school.kind() == SchoolKind.PRIMARY && !school.code().equals(main))
                .map(School::code)
                .findFirst()
                .orElseThrow();
        statistics.correct(
                county.editorOf(id),
                id,
                List.of(
                        Correction.of(campus, Column.COUNTED, "否", "已并入", null),
                        Correction.of(campus, Column.MAIN_SCHOOL, main.value(), "已并入", null)));

        var rows = lineage(unit, "R6").figures().stream()
                .filter(figure -> figure.column() == Column.EQUIPMENT)
                .toList();

        assertThat(rows).extracting(FigureOrigin::school).containsExactlyInAnyOrder(main, campus);
        assertThat(rows).extracting(figure -> read(figure.origin()).place()).doesNotHaveDuplicates();
        var sum = rows.stream()
                .map(figure -> new BigDecimal(Objects.requireNonNull(figure.value())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lineage(unit, "R6").steps().toString())
                .contains("教学仪器设备值 " + sum.stripTrailingZeros().toPlainString());
    }

    @Test
    void A_figure_of_the_county_is_followed_to_its_cell_and_through_corrections() throws IOException {
        var before = item("G11", null).parts().getFirst();
        assertThat(before.figures()).isEmpty();
        try (var file = new ClassPathResource(CountyAtWork.FALLS_SHORT).getInputStream();
                var workbook = new XSSFWorkbook(file)) {
            for (var figure : before.county()) {
                var place = read(figure.origin()).place().orElseThrow();
                var at = new CellReference(place.address());
                var row = workbook.getSheet(place.sheet()).getRow(at.getRow());

                assertThat(texts(row)).contains(figure.figure().header());
                assertThat(text(row.getCell(at.getCol())))
                        .isEqualTo(new BigDecimal(Objects.requireNonNull(figure.value())));
            }
        }

        statistics.correct(
                county.editorOf(id), id, List.of(Correction.of(CountyFigure.EXCHANGED_TEACHERS, "17", "重新统计", null)));

        var after = item("G11", null).parts().getFirst();
        assertThat(after.county().getFirst().value()).isEqualTo("17");
        assertThat(after.county().getFirst().origin())
                .isInstanceOfSatisfying(
                        Origin.FromCorrection.class,
                        corrected -> assertThat(corrected.before())
                                .isEqualTo(before.county().getFirst().origin()));
    }

    @Test
    void An_item_of_schools_is_followed_school_by_school() throws IOException {
        var school = figures.adopted(id).merged().stream()
                .filter(one -> one.kind() == SchoolKind.NINE_YEAR)
                .map(School::code)
                .findFirst()
                .orElseThrow();
        try (var file = new ClassPathResource(CountyAtWork.FALLS_SHORT).getInputStream();
                var workbook = new XSSFWorkbook(file)) {
            for (var code : List.of("G3", "G4", "G5", "G6", "G9", "G12", "Q4")) {
                var parts = item(code, school).parts();

                assertThat(parts).as(code).isNotEmpty();
                for (var part : parts) {
                    assertThat(part.finding().school()).isEqualTo(school);
                    assertThat(part.steps()).isNotEmpty();
                    for (var figure : part.figures()) {
                        if (figure.value() == null) {
                            continue;
                        }
                        var place = read(figure.origin()).place().orElseThrow();
                        var row = workbook.getSheet(place.sheet()).getRow(new CellReference(place.address()).getRow());
                        assertThat(texts(row)).as(code).contains(school.value());
                    }
                }
            }
        }
        assertThatThrownBy(() -> item("G11", school)).isInstanceOf(Refusal.class);
    }

    @Test
    void A_coefficient_leads_to_every_unit_with_its_weight() {
        var lineage = results.lineages(county.editorOf(id), id).of(Stage.JUNIOR, "R3");

        assertThat(lineage.parts())
                .hasSameSizeAs(units().stream()
                        .filter(unit -> unit.unit().stage() == Stage.JUNIOR)
                        .toList());
        assertThat(lineage.steps()).hasSize(3);
        assertThatThrownBy(() -> results.lineages(county.editorOf(id), id).of(Stage.JUNIOR, "G3"))
                .isInstanceOf(Refusal.class);
    }

    private ItemLineage item(String code, @Nullable SchoolCode school) {
        return results.lineages(county.editorOf(id), id).of(code, school);
    }

    @Test
    void Strangers_learn_nothing_and_reviewers_everything() {
        var unit = units().getFirst().unit();
        var reviewer = actor(Role.CITY_REVIEWER, city(county.county(id)));
        assertThat(results.lineages(reviewer, id)
                        .of(unit.school(), unit.stage(), "R1")
                        .figures())
                .isNotEmpty();

        var stranger = editor(cases.freeCounty());
        assertThatThrownBy(() -> results.lineages(stranger, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> results.lineages(reviewer, id).of(unit.school(), unit.stage(), "G4"))
                .isInstanceOf(Refusal.class);
    }

    private List<FigureOrigin> figuresOfEachShape() {
        return Stream.of(
                        unit(SchoolKind.PRIMARY, Stage.PRIMARY),
                        unit(SchoolKind.JUNIOR, Stage.JUNIOR),
                        unit(SchoolKind.NINE_YEAR, Stage.PRIMARY))
                .flatMap(unit -> Stream.of("R1", "R4", "R5", "R6").map(item -> lineage(unit, item)))
                .flatMap(lineage -> lineage.figures().stream())
                .filter(figure -> figure.value() != null)
                .toList();
    }

    private List<UnitVerdict> units() {
        return results.of(county.editorOf(id), id).orElseThrow().units();
    }

    private UnitVerdict unit(SchoolKind kind, Stage stage) {
        var schools = figures.adopted(id).merged().stream()
                .filter(school -> school.kind() == kind)
                .map(School::code)
                .toList();
        return units().stream()
                .filter(one -> one.unit().stage() == stage
                        && schools.contains(one.unit().school()))
                .filter(one -> !(one instanceof UnitVerdict.Undetermined))
                .findFirst()
                .orElseThrow();
    }

    private Lineage lineage(UnitVerdict unit, String item) {
        return results.lineages(county.editorOf(id), id)
                .of(unit.unit().school(), unit.unit().stage(), item);
    }

    private static FigureOrigin figure(Lineage lineage, Column column) {
        return lineage.figures().stream()
                .filter(figure -> figure.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private void correct(SchoolCode school, String rooms) {
        statistics.correct(
                county.editorOf(id),
                id,
                List.of(Correction.of(school, Column.MULTIMEDIA_ROOMS, rooms, "重新清点 " + rooms, null)));
    }

    private static Origin.FromWorkbook read(Origin origin) {
        return switch (origin) {
            case Origin.FromWorkbook read -> read;
            case Origin.FromCorrection corrected -> read(corrected.before());
            case Origin.FromTrial trial -> throw new AssertionError(trial);
            case Origin.FromUnkeptFile file -> throw new AssertionError(file);
        };
    }

    private static List<String> texts(Row row) {
        var shown = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(shown::formatCellValue)
                .toList();
    }

    /** What stands in the cell, by another program than ours: a number, or a text that holds one. */
    private static BigDecimal text(Cell cell) {
        var number = cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                : new BigDecimal(Normalizer.normalize(cell.getStringCellValue(), Normalizer.Form.NFKC)
                        .replace(",", "")
                        .strip());
        return number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros();
    }
}
