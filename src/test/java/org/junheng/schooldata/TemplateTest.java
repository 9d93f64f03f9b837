package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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
    void What_a_school_shares_with_attached_classes_is_split_as_the_import_does() {
        var values = reckoned(Map.of(
                Column.PRIMARY_PUPILS,
                400,
                Column.JUNIOR_PUPILS,
                200,
                Column.EQUIPMENT,
                90,
                Column.JUNIOR_BACKBONE,
                3));

        assertThat(values).containsEntry("R2初中", "1.5");
        assertThat(number(values, "R6小学")).isEqualTo(900_000 / 620.0, within(1e-9));
        assertThat(number(values, "R6初中")).isEqualTo(990_000 / 620.0, within(1e-9));
        for (var kind : List.of(
                SchoolKind.PRIMARY,
                SchoolKind.JUNIOR,
                SchoolKind.COMPLETE_SECONDARY,
                SchoolKind.NINE_YEAR,
                SchoolKind.TWELVE_YEAR)) {
            for (var senior : List.of(0, 100)) {
                assertReckonedAsImported(
                        kind,
                        Map.of(
                                Column.PRIMARY_PUPILS, 400,
                                Column.JUNIOR_PUPILS, 200,
                                Column.SENIOR_PUPILS, senior,
                                Column.EQUIPMENT, 90));
            }
        }
        assertReckonedAsImported(
                SchoolKind.JUNIOR,
                Map.of(
                        Column.PRIMARY_PUPILS, 400,
                        Column.JUNIOR_PUPILS, 0,
                        Column.SENIOR_PUPILS, 0,
                        Column.EQUIPMENT, 90));
    }

    private static ReadingRules rules() {
        return new ReadingRules(50, true, 50, 99, Catalogue.get().liveWeights());
    }

    /** The values in the sheet are those that the same row has once it is imported. */
    private void assertReckonedAsImported(SchoolKind kind, Map<Column, Integer> figures) {
        var values = reckoned(kind, figures);
        var row = StatisticsFixture.school(
                1, kind, cells -> figures.forEach((column, value) -> cells.put(column, value.toString())));
        for (var unit : StatisticsFixture.county(row).units(rules())) {
            var equipment = unit.amounts().get(Resource.EQUIPMENT);
            assertThat(number(values, unit.stage() == Stage.PRIMARY ? "R6小学" : "R6初中"))
                    .as("%s %s", kind, unit.stage())
                    .isEqualTo(
                            Objects.requireNonNull(equipment).rounded(12).doubleValue()
                                    / Objects.requireNonNull(unit.pupils()),
                            within(1e-9));
        }
    }

    @Test
    void What_the_stages_of_a_school_share_is_split_as_the_standard_does() throws IOException {
        var figures = Map.of(
                Column.PRIMARY_PUPILS, 400,
                Column.JUNIOR_PUPILS, 200,
                Column.SENIOR_PUPILS, 100,
                Column.EQUIPMENT, 90);
        var secondary = Map.of(Column.JUNIOR_PUPILS, 200, Column.SENIOR_PUPILS, 100, Column.EQUIPMENT, 90);

        assertThat(number(reckoned(SchoolKind.NINE_YEAR, figures), "R6小学")).isEqualTo(900_000 / 620.0, within(1e-9));
        assertThat(number(reckoned(SchoolKind.NINE_YEAR, figures), "R6初中")).isEqualTo(990_000 / 620.0, within(1e-9));
        assertThat(reckoned(SchoolKind.COMPLETE_SECONDARY, secondary)).containsEntry("R6小学", "");
        assertThat(number(reckoned(SchoolKind.COMPLETE_SECONDARY, secondary), "R6初中"))
                .isEqualTo(900_000 / 320.0, within(1e-9));
        assertThat(number(reckoned(SchoolKind.TWELVE_YEAR, figures), "R6小学")).isEqualTo(900_000 / 752.0, within(1e-9));
        assertThat(reckoned(SchoolKind.TWELVE_YEAR, Map.of(Column.PRIMARY_PUPILS, 400, Column.EQUIPMENT, 90)))
                .containsEntry("R6小学", "");
        try (var edition = new ClassPathResource("standard/CN-2017-6.json").getInputStream()) {
            var splitting = new JsonMapper()
                    .convertValue(
                            new JsonMapper().readTree(edition).path("splitting"),
                            new TypeReference<Map<SchoolKind, Map<Level, BigDecimal>>>() {});
            assertThat(Catalogue.get().liveWeights()).isEqualTo(splitting);
        }
    }

    @Test
    void A_value_just_below_its_limit_is_not_shown_as_if_it_reached_it() {
        assertThat(number(reckoned(Map.of(Column.PRIMARY_PUPILS, 1004, Column.PRIMARY_SPORT_ART, 9)), "R3小学"))
                .isLessThan(0.9);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbooks.template()))) {
            assertThat(formulas(workbook.getSheetAt(0).getRow(HEADER + 1)))
                    .hasSize(LiveColumns.count())
                    .allMatch(cell -> cell.getCellStyle().getDataFormatString().equals("0.0000"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(Map<String, String> values, String label) {
        return Double.parseDouble(values.getOrDefault(label, ""));
    }

    @Test
    void A_county_sheet_of_two_columns_is_read_as_one_of_four() {
        var four = read(filled(workbook -> figures(workbook, false)));
        var two = read(filled(workbook -> figures(workbook, true)));

        assertThat(four.errors()).isEmpty();
        assertThat(four.remarks()).noneMatch(remark -> remark.sheet().equals("县级"));
        assertThat(four.statistics().figure(CountyFigure.POPULATION)).contains(new BigDecimal("12"));
        assertThat(four.statistics().figure(CountyFigure.JUNIOR_QUOTA)).contains(new BigDecimal("36"));
        assertThat(two.statistics().figures()).isEqualTo(four.statistics().figures());
        assertThat(two.errors()).isEmpty();
    }

    private static void figures(XSSFWorkbook workbook, boolean old) {
        for (var row : workbook.getSheet("县级")) {
            if (old) {
                row.removeCell(row.getCell(2));
                row.removeCell(row.getCell(3));
            }
            var type = row.getRowNum() == 0
                    ? null
                    : Catalogue.get().county().get(row.getRowNum() - 1).type();
            if (type == Catalogue.ValueType.AMOUNT) {
                row.createCell(1).setCellValue(11 + row.getRowNum());
            }
        }
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

    @Nested
    class Sheets {

        private final XSSFWorkbook handedOut = open(workbooks.template());

        @Test
        void The_school_sheet_tells_its_title_who_answers_and_where_each_figure_comes_from() {
            var sheet = handedOut.getSheet("学校");

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("义务教育学校统计数据表");
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("A1:AP1");
            assertThat(font(sheet, "A1").getBold()).isTrue();
            assertThat(font(sheet, "A1").getFontHeightInPoints()).isEqualTo((short) 14);
            assertThat(List.of(text(sheet, "B2"), text(sheet, "D2"), text(sheet, "F2")))
                    .containsExactly("填表人：", "统计负责人：", "单位负责人：");
            assertThat(text(sheet, "AL3")).isEqualTo("部门预算");
            assertThat(text(sheet, "AL4")).isEqualTo("财政局、教育局");
            assertThat(style(sheet, "AL3").getWrapText()).isTrue();
            assertThat(font(sheet, "AL4").getXSSFColor().getARGBHex()).isEqualTo("FF5A6B7B");
            assertThat(text(sheet, "A5")).isEqualTo("学校标识码");
            assertThat(text(sheet, "AL5")).isEqualTo("公用经费预算(万元)");
            assertThat(text(sheet, "I5")).isEqualTo("小学在校生数(人)");
            assertThat(text(sheet, "F5")).isEqualTo("是否计校数");
            assertThat(text(sheet, "AI5")).isEqualTo("音乐专用教室面积(㎡)");
            assertThat(text(sheet, "AQ5")).isEqualTo("R1小学");
            assertThat(text(sheet, "BD5")).isEqualTo("R7初中");
        }

        @Test
        void The_header_stands_out_and_stays_in_sight() {
            var sheet = handedOut.getSheet("学校");

            for (var header : List.of("A5", "BD5")) {
                assertThat(font(sheet, header).getBold()).isTrue();
                assertThat(style(sheet, header).getWrapText()).isTrue();
                assertThat(style(sheet, header).getFillForegroundColorColor().getARGBHex())
                        .isEqualTo("FFE8EEF4");
            }
            assertThat(font(sheet, "A4").getBold()).isFalse();
            var pane = sheet.getPaneInformation();
            assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 5);
            assertThat(handedOut.getSheet("县级").getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(handedOut.getSheet("专用教室").getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
        }

        @Test
        void Columns_are_as_wide_as_their_names() {
            var sheet = handedOut.getSheet("学校");

            assertThat(characters(sheet, 0)).isCloseTo(11.0, within(0.2));
            assertThat(characters(sheet, 2)).isCloseTo(10.0, within(0.2));
            assertThat(characters(sheet, 25)).isCloseTo(30.8, within(0.2));
            assertThat(characters(handedOut.getSheet("县级"), 0)).isCloseTo(40.0, within(0.2));
            assertThat(characters(handedOut.getSheet("县级"), 1)).isCloseTo(16.0, within(0.2));
            assertThat(characters(handedOut.getSheet("专用教室"), 0)).isCloseTo(16.0, within(0.2));
            assertThat(characters(handedOut.getSheet("专用教室"), 1)).isCloseTo(12.0, within(0.2));
            assertThat(characters(handedOut.getSheet("专用教室"), 2)).isCloseTo(12.0, within(0.2));
        }

        @Test
        void Choices_are_offered_in_a_thousand_rows() {
            assertThat(choices("学校"))
                    .containsOnly(
                            entry("C6:C1005", "小学 小学教学点 初级中学 九年一贯制学校 十二年一贯制学校 完全中学 特殊教育学校 职业学校"),
                            entry("D6:D1005", "公办 民办"),
                            entry("E6:E1005", "城区 镇区 乡村"),
                            entry("F6:F1005", "是 否"),
                            entry("AF6:AF1005", "是 否"),
                            entry("AP6:AP1005", "是 否"));
            assertThat(choices("专用教室")).containsOnly(entry("B2:B1001", "音乐 美术 音乐教室 美术教室"));
        }

        @Test
        void Codes_are_texts_from_the_first_row_to_the_last() {
            var sheet = handedOut.getSheet("学校");

            for (var cell : List.of("A6", "A1005", "G6", "G1005")) {
                assertThat(format(sheet, cell)).as(cell).isEqualTo("@");
            }
            assertThat(format(sheet, "B6")).isEqualTo("General");
            assertThat(sheet.getLastRowNum()).isEqualTo(1004);
            assertThat(format(handedOut.getSheet("专用教室"), "A2")).isEqualTo("@");
            assertThat(format(handedOut.getSheet("专用教室"), "A1001")).isEqualTo("@");
        }

        @Test
        void Three_hundred_rows_reckon_and_as_many_as_there_are_schools() {
            assertThat(lastReckoned(handedOut)).isEqualTo(305);
            var many = IntStream.range(0, 301)
                    .mapToObj(number -> StatisticsFixture.primary(number, cells -> {}))
                    .toList();

            assertThat(lastReckoned(open(workbooks.template(many)))).isEqualTo(306);
        }

        @Test
        void The_county_sheet_asks_every_figure_and_shows_shares_as_percentages() {
            var sheet = handedOut.getSheet("县级");

            assertThat(List.of(text(sheet, "A1"), text(sheet, "B1"), text(sheet, "C1"), text(sheet, "D1")))
                    .containsExactly("指标", "数值", "来源", "责任部门");
            assertThat(List.of(text(sheet, "C4"), text(sheet, "D4"))).containsExactly("工资统计", "财政局、人社局");
            assertThat(font(sheet, "C26").getXSSFColor().getARGBHex()).isEqualTo("FF5A6B7B");
            assertThat(font(sheet, "D1").getBold()).isTrue();
            assertThat(style(sheet, "B1").getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFE8EEF4");
            assertThat(IntStream.rangeClosed(2, 26)
                            .mapToObj(row -> text(sheet, "A" + row))
                            .toList())
                    .containsExactlyElementsOf(Catalogue.get().county().stream()
                            .map(Catalogue.FigureSpec::header)
                            .toList());
            assertThat(IntStream.rangeClosed(2, 26)
                            .filter(row -> format(sheet, "B" + row).equals("0.00%"))
                            .toArray())
                    .containsExactly(9, 10, 11, 12);
        }

        @Test
        void The_sheet_of_rooms_names_its_columns() {
            var sheet = handedOut.getSheet("专用教室");

            assertThat(List.of(text(sheet, "A1"), text(sheet, "B1"), text(sheet, "C1")))
                    .containsExactly("学校标识码", "类型", "面积(㎡)");
            assertThat(font(sheet, "C1").getBold()).isTrue();
            assertThat(style(sheet, "C1").getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFE8EEF4");
        }

        private Map<String, String> choices(String sheet) {
            var choices = new HashMap<String, String>();
            for (var validation : handedOut.getSheet(sheet).getDataValidations()) {
                choices.put(
                        validation.getRegions().getCellRangeAddress(0).formatAsString(),
                        validation
                                .getValidationConstraint()
                                .getFormula1()
                                .replace("\"", "")
                                .replace(',', ' '));
            }
            return choices;
        }

        private static int lastReckoned(XSSFWorkbook workbook) {
            var last = 0;
            for (var row : workbook.getSheet("学校")) {
                last = formulas(row).size() == LiveColumns.count() ? row.getRowNum() + 1 : last;
            }
            return last;
        }

        private static double characters(XSSFSheet sheet, int column) {
            return sheet.getColumnWidth(column) / 256.0;
        }

        private static String text(XSSFSheet sheet, String address) {
            return cell(sheet, address).getStringCellValue();
        }

        private static XSSFFont font(XSSFSheet sheet, String address) {
            return style(sheet, address).getFont();
        }

        private static XSSFCellStyle style(XSSFSheet sheet, String address) {
            return cell(sheet, address).getCellStyle();
        }

        private static String format(XSSFSheet sheet, String address) {
            return Optional.ofNullable(cell(sheet, address))
                    .map(cell -> cell.getCellStyle().getDataFormatString())
                    .orElse("General");
        }

        private static XSSFCell cell(XSSFSheet sheet, String address) {
            var reference = new CellReference(address);
            return sheet.getRow(reference.getRow()).getCell(reference.getCol());
        }

        private static XSSFWorkbook open(byte[] content) {
            try {
                return new XSSFWorkbook(new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
        return reckoned(SchoolKind.PRIMARY, figures);
    }

    private Map<String, String> reckoned(SchoolKind kind, Map<Column, Integer> figures) {
        var values = new HashMap<String, String>();
        var content = filled(workbook -> {
            var row = workbook.getSheetAt(0).getRow(HEADER + 1);
            row.getCell(List.of(Column.values()).indexOf(Column.KIND))
                    .setCellValue(Catalogue.get().writtenValue(Column.KIND, kind.name()));
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
