package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.TextsFixture;
import org.junheng.schooldata.Origin.FromCorrection;
import org.junheng.schooldata.Origin.FromWorkbook;
import org.junheng.schooldata.Origin.SourceFile;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Test;

/** The way from a figure to its cell, over every correction since. */
class TrailsTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T01:00:00Z");
    private static final SourceFile FILE = new SourceFile("county.xlsx", Digest.of("file"), MARCH, "Editor");
    private static final SchoolCode MAIN = new SchoolCode("2132100001");
    private static final SchoolCode CAMPUS = new SchoolCode("2132100002");

    private final Reading reading = new Workbooks()
            .read(
                    WorkbookFixture.COUNTY,
                    WorkbookFixture.YEAR,
                    new RawWorkbook()
                            .sheet(
                                    "学校",
                                    RawWorkbook.header("是否计校数", "所属主校标识码", "教学仪器设备值", "网络多媒体教室数")
                                            + RawWorkbook.row(
                                                    2,
                                                    RawWorkbook.texts(
                                                            2,
                                                            "2132100001",
                                                            "School 1",
                                                            "小学",
                                                            "公办",
                                                            "镇区",
                                                            "400",
                                                            "是",
                                                            " ",
                                                            "90.50"))
                                            + RawWorkbook.row(
                                                    3,
                                                    RawWorkbook.texts(
                                                            3,
                                                            "2132100002",
                                                            "School 2",
                                                            "小学",
                                                            "公办",
                                                            "镇区",
                                                            "30",
                                                            "否",
                                                            "2132100001",
                                                            "8",
                                                            "x")))
                            .sheet(
                                    "县级",
                                    RawWorkbook.row(1, RawWorkbook.texts(1, "指标", "数值"))
                                            + RawWorkbook.row(2, RawWorkbook.texts(2, "常住人口(万人)", "124.50")))
                            .build());

    @Test
    void A_cell_that_holds_a_date_says_the_date_and_no_serial_number() {
        var dated = new Workbooks()
                .read(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        new RawWorkbook()
                                .styles("yyyy年m月d日")
                                .sheet(
                                        "学校",
                                        RawWorkbook.header("教学仪器设备值")
                                                + RawWorkbook.row(
                                                        2,
                                                        RawWorkbook.texts(
                                                                        2,
                                                                        "2132100001",
                                                                        "School 1",
                                                                        "小学",
                                                                        "公办",
                                                                        "镇区",
                                                                        "400")
                                                                + "<c r='G2' s='0'><v>45000</v></c>"))
                                .build());

        assertThat(dated.errors())
                .filteredOn(error -> "G2".equals(error.cell()))
                .extracting(error -> error.value())
                .containsExactly("2023-03-15");
        assertThat(new DraftTrail(dated, FILE)
                        .of(MAIN, List.of(Column.EQUIPMENT))
                        .getFirst()
                        .origin())
                .isEqualTo(read("G2", "2023-03-15"));
    }

    @Test
    void A_draft_leads_to_the_cells_of_a_school_and_its_campuses() {
        var trail = new DraftTrail(reading, FILE);

        assertThat(trail.of(MAIN, List.of(Column.EQUIPMENT, Column.MULTIMEDIA_ROOMS)))
                .containsExactly(
                        figure(MAIN, 1, Column.EQUIPMENT, "90.5", read("I2", "90.50")),
                        figure(MAIN, 1, Column.MULTIMEDIA_ROOMS, null, read(null, "")),
                        figure(CAMPUS, 2, Column.EQUIPMENT, "8", read("I3", "8")),
                        figure(CAMPUS, 2, Column.MULTIMEDIA_ROOMS, null, read("J3", "x")));
        assertThat(trail.of(CAMPUS, List.of(Column.EQUIPMENT)))
                .containsExactly(figure(CAMPUS, 2, Column.EQUIPMENT, "8", read("I3", "8")));
        assertThat(trail.of(CountyFigure.POPULATION))
                .isEqualTo(new CountyOrigin(
                        CountyFigure.POPULATION, "124.5", new FromWorkbook(FILE, new CellPlace("县级", "B2", "124.50"))));
        assertThat(trail.of(CountyFigure.DECEASED))
                .isEqualTo(new CountyOrigin(CountyFigure.DECEASED, null, new FromWorkbook(FILE, null)));
    }

    @Test
    void What_is_kept_leads_over_its_corrections_the_first_first() {
        var first = new Corrected(MAIN, "EQUIPMENT", "90.5", "95", "typing error", "proof.pdf");
        var second = new Corrected(MAIN, "EQUIPMENT", "95", "96", "again", null);
        var county = new Corrected(null, "POPULATION", "124.5", "125", "census", null);
        var other = new Corrected(CAMPUS, "EQUIPMENT", "8", "9", "typing error", null);
        var changes = new Corrections(reading.statistics());
        var now = changes.apply(List.of(
                Correction.of(MAIN, Column.EQUIPMENT, "96", "again", null),
                Correction.of(CountyFigure.POPULATION, "125", "census", null)));
        var trail = new KeptTrail(
                now,
                FILE,
                reading.cells(),
                List.of(
                        new KeptTrail.Step(version(MARCH, "Editor"), List.of()),
                        new KeptTrail.Step(version(MARCH, "Editor"), List.of(other, first, county)),
                        new KeptTrail.Step(version(APRIL, "Director"), List.of(second))));

        assertThat(trail.of(MAIN, List.of(Column.EQUIPMENT)))
                .containsExactly(
                        figure(
                                MAIN,
                                1,
                                Column.EQUIPMENT,
                                "96",
                                new FromCorrection(
                                        second,
                                        APRIL,
                                        "Director",
                                        new FromCorrection(first, MARCH, "Editor", read("I2", "90.50")))),
                        figure(
                                CAMPUS,
                                2,
                                Column.EQUIPMENT,
                                "8",
                                new FromCorrection(other, MARCH, "Editor", read("I3", "8"))));
        assertThat(trail.of(MAIN, List.of(Column.PRIMARY_PUPILS)).getFirst().origin())
                .isEqualTo(read("F2", "400"));
        assertThat(trail.of(CountyFigure.POPULATION))
                .isEqualTo(new CountyOrigin(
                        CountyFigure.POPULATION,
                        "125",
                        new FromCorrection(
                                county, MARCH, "Editor", new FromWorkbook(FILE, new CellPlace("县级", "B2", "124.50")))));
        assertThat(trail.of(CountyFigure.DECEASED).origin()).isEqualTo(new FromWorkbook(FILE, null));
    }

    @Test
    void A_reading_is_answered_in_words() {
        var answer = WorkbookAnswer.of(reading, TextsFixture.texts());

        assertThat(reading.isAcceptable()).isFalse();
        assertThat(answer.schools()).isEqualTo(2);
        assertThat(answer.errors())
                .containsExactly(new WorkbookAnswer.ErrorLine(
                        "学校", 3, "网络多媒体教室数", "J3", "x", TextsFixture.texts().get("schooldata.error.noNumber")));
        assertThat(answer.queries())
                .hasSameSizeAs(reading.queries())
                .allSatisfy(query -> assertThat(query.message()).doesNotStartWith("schooldata."));
    }

    @Test
    void Columns_of_a_version_are_those_that_were_stored_if_any() {
        var columns = CountyColumns.of(StatisticsFixture.county(StatisticsFixture.primary(1, cells -> {})))
                .orElseThrow();
        var id = new StatisticsId(new UUID(0, 1));

        assertThat(new VersionColumns(id, WorkbookFixture.COUNTY, WorkbookFixture.YEAR, 1, ColumnBytes.write(columns))
                        .columns())
                .contains(columns);
        assertThat(new VersionColumns(id, WorkbookFixture.COUNTY, WorkbookFixture.YEAR, 1, null).columns())
                .isEmpty();
    }

    @Test
    void Facts_of_a_county_are_its_figures_sums_and_changes() {
        var last = new CountyStatistics(
                WorkbookFixture.COUNTY,
                WorkbookFixture.YEAR.previous(),
                List.of(StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.primary(3, cells -> {})),
                Map.of(CountyFigure.POPULATION, new BigDecimal("120")),
                0);
        var facts = new CountyFacts(reading.statistics(), last);
        var alone = new CountyFacts(reading.statistics(), null);

        assertThat(facts.number("POPULATION")).contains(Rational.of(new BigDecimal("124.5")));
        assertThat(facts.number("last.POPULATION")).contains(Rational.of(120));
        assertThat(facts.number("sum.PRIMARY_PUPILS")).contains(Rational.of(430));
        assertThat(facts.number("last.sum.PRIMARY_PUPILS")).contains(Rational.of(800));
        assertThat(facts.number("gone")).contains(Rational.ONE);
        assertThat(facts.number("added")).contains(Rational.ONE);
        assertThat(facts.number("DECEASED")).isEmpty();
        assertThat(facts.word("POPULATION")).contains("249/2");
        assertThat(facts.word("DECEASED")).isEmpty();
        for (var name : List.of("gone", "added", "last.POPULATION")) {
            assertThat(alone.number(name)).isEmpty();
        }
    }

    private static StatisticsVersion version(Instant at, String byName) {
        return new StatisticsVersion(
                new StatisticsId(new UUID(0, 1)),
                WorkbookFixture.COUNTY,
                WorkbookFixture.YEAR,
                1,
                null,
                at,
                "editor",
                byName);
    }

    private static FromWorkbook read(@Nullable String cell, String raw) {
        return new FromWorkbook(FILE, cell == null ? null : new CellPlace("学校", cell, raw));
    }

    private static FigureOrigin figure(
            SchoolCode school, int number, Column column, @Nullable String value, Origin origin) {
        return new FigureOrigin(school, "School " + number, column, value, origin);
    }
}
