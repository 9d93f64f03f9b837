package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.spreadsheet.CellText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How county people lay out the same table: headers, totals, notes, sheets. */
class WorkbookLayoutTest {

    @Nested
    class Headers {

        @Test
        void Groups_over_two_and_three_levels_name_columns_together_with_the_label_below() {
            var rows = RawWorkbook.row(1, RawWorkbook.texts(1, "统计表"))
                    + RawWorkbook.row(
                            2,
                            RawWorkbook.texts(2, "学校标识码", "学校名称", "办学类型", "举办者", "城乡分类")
                                    + RawWorkbook.text("F2", "办学规模"))
                    + RawWorkbook.row(
                            3,
                            RawWorkbook.text("F3", "小学")
                                    + RawWorkbook.text("H3", "初中")
                                    + RawWorkbook.text("J3", "面积（㎡）"))
                    + RawWorkbook.row(
                            4,
                            RawWorkbook.text("F4", "在校生数（人）")
                                    + RawWorkbook.text("G4", "班数")
                                    + RawWorkbook.text("H4", "在校生数")
                                    + RawWorkbook.text("I4", "其中：最大班额")
                                    + RawWorkbook.text("J4", "教学及辅助用房面积")
                                    + RawWorkbook.text("K4", "其中：室内体育用房面积"))
                    + RawWorkbook.row(
                            5,
                            RawWorkbook.texts(
                                    5,
                                    "2132100001",
                                    "甲校",
                                    "九年一贯制学校",
                                    "公办",
                                    "镇区",
                                    "400",
                                    "10",
                                    "300",
                                    "48",
                                    "900",
                                    "80"));
            var sheet = RawWorkbook.merged(
                    rows,
                    List.of("A1:K1", "A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4", "F2:K2", "F3:G3", "H3:I3", "J3:K3"));

            var reading = read(new RawWorkbook().sheet("学校", "visible", sheet).build());

            assertThat(reading.errors()).isEmpty();
            assertThat(unknown(reading)).isEmpty();
            assertThat(reading.statistics().schools().getFirst().cells())
                    .containsAllEntriesOf(Map.of(
                            Column.PRIMARY_PUPILS, "400",
                            Column.PRIMARY_CLASSES, "10",
                            Column.JUNIOR_PUPILS, "300",
                            Column.JUNIOR_LARGEST_CLASS, "48",
                            Column.TEACHING_AREA, "900",
                            Column.INDOOR_SPORT_AREA, "80"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "教学仪器设备值(万元)",
                    "教学仪器设备值（单位：万元）",
                    " 教学仪器 设备值\n(万元) ",
                    "*教学仪器设备值",
                    "\u200F教学仪器设备值",
                    "教学仪器设备值(不含图书)"
                })
        void A_header_may_carry_its_unit_a_remark_and_breaks(String header) {
            var reading = read(sheet(List.of(header), List.of("8.5")));

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().schools().getFirst().text(Column.EQUIPMENT))
                    .contains("8.5");
        }

        @ParameterizedTest
        @CsvSource({"教学仪器设备值(元)", "教学及辅助用房面积（亩）", "小学在校生数(万元)", "小学在校生数（万人）"})
        void A_header_in_another_unit_is_an_error(String header) {
            assertThat(keys(read(sheet(List.of(header), List.of("8"))))).containsExactly("schooldata.error.unit");
        }

        @Test
        void Repeated_headers_and_rows_that_number_the_columns_are_no_schools() {
            var rows = new ArrayList<>(List.of(
                    List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数"),
                    List.of("甲", "乙", "丙", "丁", "1", "2"),
                    List.of("2132100001", "甲校", "小学", "公办", "镇区", "321")));
            rows.add(rows.getFirst());
            rows.add(List.of("2132100002", "乙校", "小学", "公办", "镇区", "322"));

            var reading = read(WorkbookWriter.write("学校", rows));

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().schools()).hasSize(2);
            assertThat(remarks(reading)).contains("schooldata.remark.numbering", "schooldata.remark.headerAgain");
        }
    }

    @Nested
    class Rows {

        @ParameterizedTest
        @CsvSource({
            "'合计,,,,,643', schooldata.error.total",
            "',合　计,,,,643', schooldata.error.total",
            "',,总计：,,,643', schooldata.error.total",
            "'全县合计,,,,,643', schooldata.error.total",
            "'如皋市合计,—,—,—,—,643', schooldata.error.total",
            "'合计（2所）,,,,,643', schooldata.error.total",
            "'合计,,,,,642', ",
            "'小学小计,,,,,1', ",
            "'镇区合计,,,,,1', ",
            "'合计,,,,,x', schooldata.error.noNumber"
        })
        void A_total_is_recognised_wherever_its_word_stands_and_one_of_some_rows_is_not_compared(
                String total, String error) {
            var reading = read(WorkbookWriter.write(
                    "学校",
                    List.of(
                            List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数"),
                            List.of("2132100001", "甲校", "小学", "公办", "镇区", "320"),
                            List.of("2132100002", "乙校", "小学", "公办", "镇区", "322"),
                            List.of(total.split(",", -1)))));

            assertThat(keys(reading)).isEqualTo(error == null ? List.of() : List.of(error));
            assertThat(reading.statistics().schools()).hasSize(2);
        }

        @Test
        void A_school_of_which_only_the_name_was_filled_in_does_not_drop_out() {
            var reading = read(WorkbookWriter.write(
                    "学校",
                    List.of(
                            List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数"),
                            List.of("", "甲校", "", "", "", ""),
                            List.of("2132100002", "乙校", "小学", "公办", "镇区", "322"),
                            List.of("", "填表人：张三", "", "", "", ""))));

            assertThat(reading.errors()).singleElement().satisfies(error -> {
                assertThat(error.cell()).isEqualTo("B2");
                assertThat(error.value()).isEqualTo("甲校");
            });
            assertThat(reading.statistics().unreadable()).isEqualTo(1);
        }

        @Test
        void Names_and_codes_are_read_as_they_are_seen() {
            var reading = read(sheet(List.of(), List.of(), "\u200E２１３２１０００01 ", " 甲\n校\u200F "));

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().schools().getFirst().code()).hasToString("2132100001");
            assertThat(reading.statistics().schools().getFirst().name()).isEqualTo("甲 校");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"96;90|96;90", "96；90；|96;90", "96、90.5|96;90.5", "96|96", "0|", "９６；９０|96;90"})
        void Rooms_are_listed_with_any_separator(String written, String read) {
            var reading = read(sheet(List.of("音乐专用教室面积"), List.of(written)));

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics()
                            .schools()
                            .getFirst()
                            .text(Column.MUSIC_ROOMS)
                            .orElse(null))
                    .isEqualTo(read);
        }
    }

    @Nested
    class Sheets {

        private static final String SCHOOLS = RawWorkbook.header() + RawWorkbook.school(2, "");
        private static final String COUNTY = county("指标", "单位", "数值", "备注");

        @Test
        void A_county_sheet_may_have_more_columns_and_another_name() {
            var reading = read(
                    new RawWorkbook().sheet("学校", SCHOOLS).sheet("县级数据", COUNTY).build());

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().figures()).hasSize(3);
            assertThat(reading.statistics().figure(CountyFigure.POPULATION).map(CellText::plain))
                    .contains("124.5");
        }

        @Test
        void A_county_figure_in_another_unit_is_an_error() {
            var rows = RawWorkbook.row(1, RawWorkbook.texts(1, "常住人口（人）", "1245000"));

            assertThat(keys(read(new RawWorkbook()
                            .sheet("学校", SCHOOLS)
                            .sheet("县级", rows)
                            .build())))
                    .containsExactly("schooldata.error.unit");
        }

        @Test
        void Hidden_and_superfluous_sheets_are_reported_and_a_doubled_one_is_an_error() {
            var hidden = read(new RawWorkbook()
                    .sheet("学校", "hidden", "<worksheet><sheetData>" + SCHOOLS + "</sheetData></worksheet>")
                    .sheet("草稿", SCHOOLS)
                    .build());
            var doubled = read(
                    new RawWorkbook().sheet("学校", SCHOOLS).sheet("学校 ", SCHOOLS).build());

            assertThat(remarks(hidden)).contains("schooldata.remark.hiddenSheet", "schooldata.remark.otherSheet");
            assertThat(keys(doubled)).containsExactly("schooldata.error.sheetTwice");
        }

        private static String county(String... header) {
            return RawWorkbook.row(1, RawWorkbook.texts(1, header))
                    + RawWorkbook.row(
                            2,
                            RawWorkbook.texts(2, "常住人口", "万人")
                                    + RawWorkbook.number("C2", "124.5")
                                    + RawWorkbook.text("D2", "七普"))
                    + RawWorkbook.row(3, RawWorkbook.text("A3", "三年死亡数") + RawWorkbook.text("D3", "未报"))
                    + RawWorkbook.row(4, RawWorkbook.text("A4", "三年转入数") + RawWorkbook.number("C4", "3"))
                    + RawWorkbook.row(5, RawWorkbook.text("A5", "三年转出数") + RawWorkbook.number("C5", "0"));
        }
    }

    private static byte[] sheet(List<String> headers, List<String> values) {
        return sheet(headers, values, "2132100001", "甲校");
    }

    private static byte[] sheet(List<String> headers, List<String> values, String code, String name) {
        var header = new ArrayList<>(List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类"));
        header.addAll(headers);
        var row = new ArrayList<>(List.of(code, name, "小学", "公办", "镇区"));
        row.addAll(values);
        return WorkbookWriter.write("学校", List.of(header, row));
    }

    private static List<String> keys(Reading reading) {
        return reading.errors().stream().map(error -> error.reason().key()).toList();
    }

    private static List<String> remarks(Reading reading) {
        return reading.remarks().stream().map(remark -> remark.reason().key()).toList();
    }

    private static List<String> unknown(Reading reading) {
        return reading.remarks().stream()
                .filter(remark -> remark.reason().key().equals("schooldata.remark.unknownColumn"))
                .map(CellError::column)
                .toList();
    }

    private static Reading read(byte[] workbook) {
        return new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, workbook);
    }
}
