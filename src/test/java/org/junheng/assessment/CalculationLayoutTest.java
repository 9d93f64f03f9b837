package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.TextsFixture;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** What a statistician reads in the calculation workbook beside its formulas: names, limits, figures, comparisons. */
class CalculationLayoutTest {

    private static final CountyStatistics STATISTICS = new CountyStatistics(
            WorkbookFixture.COUNTY,
            WorkbookFixture.YEAR,
            List.of(
                    StatisticsFixture.school(1, SchoolKind.NINE_YEAR, cells -> {
                        cells.put(Column.PRIMARY_PUPILS, "400");
                        cells.put(Column.JUNIOR_PUPILS, "200");
                        cells.put(Column.PRIMARY_CLASSES, "13");
                        cells.put(Column.BUILT, "2020");
                        cells.put(Column.MUSIC_ROOMS, "96;95.5");
                    }),
                    StatisticsFixture.primary(2, cells -> {
                        cells.put(Column.COUNTED, "NO");
                        cells.put(Column.MAIN_SCHOOL, "2132100001");
                        cells.put(Column.ART_ROOMS, "120");
                        cells.remove(Column.EQUIPMENT);
                    })),
            Map.of(
                    CountyFigure.TEACHERS_PAY, new BigDecimal("99999.5"),
                    CountyFigure.CIVIL_SERVANTS_PAY, new BigDecimal("100000")),
            0);

    private final XSSFWorkbook workbook = workbook();

    @Test
    void Every_sheet_has_a_header_that_stands_out_and_stays() {
        assertThat(StreamSupport.stream(workbook.spliterator(), false).map(sheet -> sheet.getSheetName()))
                .containsExactly("标准", "填报数据", "小学测算", "小学差异系数", "初中测算", "初中差异系数", "县级数据", "专用教室", "其他指标核算");
        for (var sheet : workbook) {
            var header = sheet.getRow(0).getCell(0);
            assertThat(workbook.getFontAt(header.getCellStyle().getFontIndex()).getBold())
                    .isTrue();
            assertThat(header.getCellStyle().getWrapText()).isTrue();
            assertThat(header.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(header.getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.GREY_25_PERCENT.getIndex());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            for (var cell : sheet.getRow(0)) {
                assertThat(sheet.getColumnWidth(cell.getColumnIndex())).isEqualTo(14 * 256);
            }
        }
    }

    @Test
    void Limits_are_those_of_the_edition_for_both_stages() {
        var sheet = sheet("标准");

        assertThat(row(sheet, 0)).isEqualTo("指标|指标名称|按多少名学生计|小学达标值|小学余项下限（占达标值）|小学差异系数上限|初中达标值|初中余项下限（占达标值）|初中差异系数上限");
        assertThat(row(sheet, 1)).matches("R1\\|.+\\|100\\.0\\|4\\.2\\|0\\.85\\|0\\.5\\|5\\.3\\|0\\.85\\|0\\.45");
        assertThat(row(sheet, 6)).matches("R6\\|.+\\|1\\.0\\|2000\\.0\\|0\\.85\\|0\\.5\\|2500\\.0\\|0\\.85\\|0\\.45");
        assertThat(row(sheet, 8)).isEqualTo("允许的余项数||1.0");
        assertThat(sheet.getRow(10).getCell(0).getStringCellValue()).startsWith("本表由均衡系统生成");
    }

    @Test
    void Figures_stand_as_reported_with_the_school_that_each_row_counts_for() {
        var sheet = sheet("填报数据");

        assertThat(row(sheet, 0)).startsWith("归入学校|学校标识码|学校名称|办学类型|城乡分类|是否计校数|所属主校标识码|小学在校生数|初中在校生数");
        assertThat(row(sheet, 1)).startsWith("2132100001|2132100001|School 1|九年一贯制学校|镇区|是||400.0|200.0|0.0|60.0");
        assertThat(row(sheet, 2)).startsWith("2132100001|2132100002|School 2|小学|镇区|否|2132100001|400.0|0.0|0.0|60.0");
        assertThat(value(sheet, 1, "教学仪器设备值")).isEqualTo("250.0");
        assertThat(value(sheet, 2, "教学仪器设备值")).isEmpty();
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }

    @Test
    void Units_and_coefficients_name_their_columns() {
        assertThat(row(sheet("小学测算"), 0))
                .isEqualTo("学校标识码|学校名称|在校生数|拆分比例|R1 总量|R2 总量|R3 总量|R4 总量|R5 总量|R6 总量|R7 总量"
                        + "|R1 值|R2 值|R3 值|R4 值|R5 值|R6 值|R7 值|R1 判定|R2 判定|R3 判定|R4 判定|R5 判定|R6 判定|R7 判定|结论");
        assertThat(row(sheet("小学测算"), 1)).startsWith("2132100001|School 1|800.0|");
        assertThat(value(sheet("小学测算"), 1, "R1 总量")).isEqualTo("120.0");
        assertThat(value(sheet("小学测算"), 1, "R6 总量")).isEqualTo("缺报");
        assertThat(value(sheet("小学测算"), 1, "R6 值")).isEqualTo("缺报");
        assertThat(value(sheet("小学测算"), 1, "结论")).isEqualTo("不能判定");
        assertThat(row(sheet("初中差异系数"), 0)).isEqualTo("指标|在校生合计|总量合计|全县均值|加权标准差 √(Σ在校生×值²÷Σ在校生－均值²)|差异系数|差异系数上限|结论");
        assertThat(row(sheet("初中差异系数"), 1)).isEqualTo("R1|200.0|120.0|60.0|0.0|0.0|0.45|达标");
        assertThat(row(sheet("初中差异系数"), 6)).isEqualTo("R6|不能判定|不能判定|不能判定|不能判定|不能判定|0.45|不能判定");
    }

    @Test
    void Figures_of_the_county_stand_by_name_and_those_not_reported_stay_blank() {
        var sheet = sheet("县级数据");

        assertThat(row(sheet, 0)).isEqualTo("数据项|数值");
        assertThat(row(sheet, 3)).isEqualTo("教师年平均工资(元)|99999.5");
        assertThat(row(sheet, 5)).isEqualTo("符合交流条件教师数");
        assertThat(sheet.getLastRowNum()).isEqualTo(CountyFigure.values().length);
    }

    @Test
    void Every_room_has_a_row_with_the_school_it_counts_for() {
        var sheet = sheet("专用教室");

        assertThat(row(sheet, 0)).isEqualTo("归入学校|学校名称|数据项|数值");
        assertThat(row(sheet, 1)).isEqualTo("2132100001|School 1|音乐专用教室面积|96.0");
        assertThat(row(sheet, 2)).isEqualTo("2132100001|School 1|音乐专用教室面积|95.5");
        assertThat(row(sheet, 3)).isEqualTo("2132100001|School 2|美术专用教室面积|120.0");
        assertThat(sheet.getLastRowNum()).isEqualTo(3);
    }

    @Test
    void Every_comparison_shows_its_school_figures_limit_and_verdict() {
        var sheet = sheet("其他指标核算");

        assertThat(row(sheet, 0)).isEqualTo("指标|学校标识码|学校名称|学段|所用数据|数值|关系|适用限值|每间服务班数|应有间数|与限值比较|结论");
        assertThat(finding("G3", "音乐专用教室面积"))
                .matches(
                        "G3\\|2132100001\\|School 1\\|\\|.*音乐专用教室面积.*\\|1\\.0\\|≥\\|96\\.0\\|12\\.0\\|2\\.0\\|未达标\\|未达标");
        assertThat(finding("G3", "美术专用教室面积"))
                .matches(
                        "G3\\|2132100001\\|School 1\\|\\|.*美术专用教室面积.*\\|1\\.0\\|≥\\|90\\.0\\|12\\.0\\|2\\.0\\|未达标\\|未达标");
        assertThat(finding("G8", "教师年平均工资")).isEqualTo("G8||||教师年平均工资(元) · 公务员年平均工资(元)|0.999995|≥|1.0|||未达标|未达标");
        assertThat(finding("G5", "初中超额班数")).startsWith("G5|2132100001|School 1|初中|");
        assertThat(finding("G7", "特殊教育生均公用经费")).isEqualTo("G7||||特殊教育生均公用经费(元)|缺报|≥|8000.0||||不能判定");
    }

    private String finding(String item, String figure) {
        var sheet = sheet("其他指标核算");
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> row(sheet, row))
                .filter(row -> row.startsWith(item + "|") && row.contains(figure))
                .findFirst()
                .orElseThrow();
    }

    private static String value(XSSFSheet sheet, int row, String header) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return shown(sheet.getRow(row).getCell(cell.getColumnIndex()));
            }
        }
        throw new AssertionError("No column " + header);
    }

    private static String row(XSSFSheet sheet, int number) {
        var row = sheet.getRow(number);
        return String.join(
                "|",
                IntStream.range(0, row.getLastCellNum())
                        .mapToObj(column -> shown(row.getCell(column)))
                        .toList());
    }

    private static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? Double.toString(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    private static XSSFWorkbook workbook() {
        var sheets = new CalculationSheets(new Assessments(), WorkbookFixture.workbooks(), TextsFixture.texts());
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(sheets.of(STATISTICS, new Editions().national())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
