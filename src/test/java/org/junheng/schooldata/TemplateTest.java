package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook that is handed out: filled in by people, read back by us. */
class TemplateTest {

    private static final int HEADER = 4;

    private final Workbooks workbooks = new Workbooks();

    @Test
    void An_empty_template_read_back_lacks_nothing_but_schools() {
        var reading = read(workbooks.template());

        assertThat(reading.errors())
                .extracting(error -> error.reason().key())
                .containsExactly("schooldata.error.noSchools");
        assertThat(reading.queries()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void A_template_with_the_schools_of_last_year_keeps_their_order_and_what_does_not_change() {
        var last = List.of(
                StatisticsFixture.school(2, SchoolKind.NINE_YEAR, cells -> cells.put(Column.BUILT, "1998")),
                StatisticsFixture.school(1, SchoolKind.PRIMARY, cells -> {
                    cells.put(Column.COUNTED, School.NO);
                    cells.put(Column.MAIN_SCHOOL, "2132100002");
                }));

        var reading = read(workbooks.template(last));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.statistics().schools())
                .extracting(school -> school.code().value(), School::kind)
                .containsExactly(tuple("2132100002", SchoolKind.NINE_YEAR), tuple("2132100001", SchoolKind.PRIMARY));
        var first = reading.statistics().schools().getFirst();
        assertThat(first.text(Column.BUILT)).contains("1998");
        assertThat(first.text(Column.PRIMARY_PUPILS)).isEmpty();
        assertThat(first.text(Column.EQUIPMENT)).isEmpty();
    }

    @Test
    void The_sheet_reckons_the_seven_items_of_a_school_of_one_stage() {
        var values = reckoned(Map.of(
                Column.PRIMARY_PUPILS, 400,
                Column.PRIMARY_ABOVE_STANDARD, 17,
                Column.TEACHING_AREA, 2500,
                Column.INDOOR_SPORT_AREA, 300,
                Column.SPORT_GROUND_AREA, 3500,
                Column.EQUIPMENT, 90));

        assertThat(values)
                .containsEntry("R1小学", "4.25")
                .containsEntry("R2小学", "")
                .containsEntry("R4小学", "5.5")
                .containsEntry("R5小学", "9.5")
                .containsEntry("R6小学", "2250.0")
                .containsEntry("R1初中", "");
    }

    @Test
    void What_several_stages_share_is_left_to_the_import() {
        var values = reckoned(Map.of(
                Column.PRIMARY_PUPILS,
                400,
                Column.JUNIOR_PUPILS,
                200,
                Column.EQUIPMENT,
                90,
                Column.JUNIOR_BACKBONE,
                3));

        assertThat(values).containsEntry("R6小学", "").containsEntry("R6初中", "").containsEntry("R2初中", "1.5");
    }

    @Test
    void Rooms_in_their_own_sheet_are_those_of_the_school() {
        var reading = read(filled(workbook -> {
            room(workbook, 1, "2132100001", "音乐", 96);
            room(workbook, 2, "2132100001", "美术教室", 90.5);
            room(workbook, 3, "2132100001", "音乐", 73);
        }));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.statistics().schools().getFirst().rooms(Column.MUSIC_ROOMS))
                .containsExactly(new BigDecimal("96"), new BigDecimal("73"));
        assertThat(reading.statistics().schools().getFirst().text(Column.ART_ROOMS))
                .contains("90.5");
        assertThat(reading.cells().find(new SchoolCode("2132100001"), Column.MUSIC_ROOMS))
                .hasValueSatisfying(place -> assertThat(place.address()).isEqualTo("C2 + C4"));
    }

    @Test
    void Rooms_of_unknown_schools_or_kinds_and_those_listed_otherwise_are_errors() {
        var reading = read(filled(workbook -> {
            var school = workbook.getSheetAt(0).getRow(HEADER + 1);
            school.createCell(List.of(Column.values()).indexOf(Column.ART_ROOMS))
                    .setCellValue("90;67");
            room(workbook, 1, "2132100001", "美术", 90);
            room(workbook, 2, "2132100009", "音乐", 96);
            room(workbook, 3, "2132100001", "舞蹈", 96);
        }));

        assertThat(reading.errors())
                .extracting(error -> error.cell() + " " + error.reason().key())
                .containsExactlyInAnyOrder(
                        "C2 schooldata.error.roomsDiffer",
                        "A3 schooldata.error.roomSchool",
                        "A4 schooldata.error.room");
    }

    @Test
    void Rooms_listed_alike_in_both_places_are_no_error() {
        var reading = read(filled(workbook -> {
            var school = workbook.getSheetAt(0).getRow(HEADER + 1);
            school.createCell(List.of(Column.values()).indexOf(Column.ART_ROOMS))
                    .setCellValue("90;67.0");
            room(workbook, 1, "2132100001", "美术", 67);
            room(workbook, 2, "2132100001", "美术", 90);
        }));

        assertThat(reading.errors()).isEmpty();
    }

    private byte[] filled(Consumer<XSSFWorkbook> change) {
        var bytes = workbooks.template(List.of(StatisticsFixture.primary(1, cells -> {})));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var changed = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(changed);
            return changed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void room(XSSFWorkbook workbook, int number, String code, String kind, double area) {
        var row = workbook.getSheet("专用教室").createRow(number);
        row.createCell(0).setCellValue(code);
        row.createCell(1).setCellValue(kind);
        row.createCell(2).setCellValue(area);
    }

    /** The values that a spreadsheet program reckons once these figures are filled in, by the labels of their columns. */
    private Map<String, String> reckoned(Map<Column, Integer> figures) {
        var values = new HashMap<String, String>();
        var content = filled(workbook -> {
            var row = workbook.getSheetAt(0).getRow(HEADER + 1);
            figures.forEach((column, value) ->
                    row.createCell(List.of(Column.values()).indexOf(column)).setCellValue(value));
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (var cell : formulas(row)) {
                var result = evaluator.evaluate(cell);
                values.put(
                        workbook.getSheetAt(0)
                                .getRow(HEADER)
                                .getCell(cell.getColumnIndex())
                                .getStringCellValue(),
                        result.getCellType() == CellType.NUMERIC
                                ? Double.toString(result.getNumberValue())
                                : result.getStringValue());
            }
        });
        assertThat(content).isNotEmpty();
        return values;
    }

    private static List<Cell> formulas(Row row) {
        var formulas = new ArrayList<Cell>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        });
        return formulas;
    }

    private Reading read(byte[] content) {
        return workbooks.read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, content);
    }
}
