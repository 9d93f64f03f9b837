package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junheng.spreadsheet.Sheet;
import org.junit.jupiter.api.Test;

/** The sheet of the county: figures by name, and what is said of those that cannot stand. */
class CountySheetTest {

    private static final String HEADER = "指标,数值";

    @Test
    void Figures_are_read_below_their_heading_and_behind_their_name_without_one() {
        var headed = read("指标,单位,数值", "常住人口,万人,124.5", "初三毕业生数,人,950");
        var plain = read("常住人口(万人),124.5", "初三毕业生数,950");

        for (var reading : List.of(headed, plain)) {
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().figures())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            CountyFigure.POPULATION, new BigDecimal("124.5"),
                            CountyFigure.GRADUATES, new BigDecimal("950")));
        }
        assertThat(headed.cells().find(CountyFigure.GRADUATES)).contains(new CellPlace("县级", "C3", "950"));
        assertThat(plain.cells().find(CountyFigure.GRADUATES)).contains(new CellPlace("县级", "B2", "950"));
    }

    @Test
    void A_figure_that_has_no_row_and_a_row_of_no_figure_are_remarked() {
        var reading = read(HEADER, "常住人口(万人),124.5", "图书馆数,3", "由教育局填报");

        assertThat(reading.remarks())
                .contains(
                        new CellError("县级", 0, "初三毕业生数", "", "", Message.of("schooldata.remark.figureMissing")),
                        new CellError("县级", 3, "图书馆数", "A3", "图书馆数", Message.of("schooldata.remark.unknownFigure")))
                .noneMatch(remark -> remark.column().equals("常住人口(万人)"))
                .filteredOn(remark -> remark.reason().key().endsWith("unknownFigure"))
                .hasSize(1);
    }

    @Test
    void A_figure_twice_or_in_another_unit_is_an_error_at_its_name() {
        var reading = read(HEADER, "初三毕业生数,950", "初三毕业生数,951", "常住人口(人),1245000");

        assertThat(reading.errors())
                .containsExactly(
                        new CellError("县级", 3, "初三毕业生数", "A3", "初三毕业生数", Message.of("schooldata.error.figureTwice")),
                        new CellError("县级", 4, "常住人口(万人)", "A4", "常住人口(人)", Message.of("schooldata.error.unit", "万人")));
        assertThat(reading.statistics().figures())
                .containsExactlyEntriesOf(Map.of(CountyFigure.GRADUATES, new BigDecimal("950")));
    }

    @Test
    void A_part_may_be_as_large_as_its_whole_and_not_larger() {
        assertThat(read(HEADER, "符合交流条件教师数,10", "交流轮岗教师数,10").errors()).isEmpty();
        assertThat(read(HEADER, "交流轮岗教师数,11").errors()).isEmpty();
        assertThat(read(HEADER, "符合交流条件教师数,10", "交流轮岗教师数,11").errors())
                .containsExactly(new CellError(
                        "县级", 3, "交流轮岗教师数", "B3", "11", Message.of("schooldata.error.part", "符合交流条件教师数", "10")));
    }

    @Test
    void What_is_impossible_together_is_told_at_its_first_figure() {
        var reading = read(HEADER, "符合条件随迁子女数,100", "随迁子女公办就读数,60", "随迁子女购买学位数,41");

        assertThat(reading.errors()).singleElement().satisfies(error -> {
            assertThat(error.reason().key()).isEqualTo("schooldata.rule.MIGRANTS_PLACED_TWICE");
            assertThat(error.column()).isEqualTo("随迁子女公办就读数");
            assertThat(error.cell()).isEqualTo("B3");
        });
    }

    private static Reading read(String... rows) {
        var cells = new StringBuilder();
        for (var row = 0; row < rows.length; row++) {
            var values = rows[row].split(",", -1);
            var written = new StringBuilder();
            for (var column = 0; column < values.length; column++) {
                var address = Sheet.letters(column + 1) + (row + 1);
                written.append(
                        values[column].matches("[0-9.]+")
                                ? RawWorkbook.number(address, values[column])
                                : RawWorkbook.text(address, values[column]));
            }
            cells.append(RawWorkbook.row(row + 1, written.toString()));
        }
        var workbook = new RawWorkbook()
                .sheet("学校", RawWorkbook.header() + RawWorkbook.school(2, ""))
                .sheet("县级", cells.toString())
                .build();
        return new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, workbook);
    }
}
