package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.junheng.schooldata.SchoolFilesPreview.SchoolLine;
import org.junheng.schooldata.SchoolFilesPreview.State;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A workbook for each school (一校一表), and the way back into one sheet. */
class SchoolFilesTest {

    private static final List<Map<Column, String>> FIGURES = FormsFixture.schools(5);

    static {
        FIGURES.subList(1, 5).forEach(school -> school.put(Column.ART_ROOMS, "90;91.5"));
        FIGURES.subList(1, 5).forEach(school -> school.put(Column.MUSIC_ROOMS, "96"));
    }

    private static final List<School> SCHOOLS =
            FIGURES.stream().map(School::new).toList();
    private static final CountyStatistics LAST =
            new CountyStatistics(WorkbookFixture.COUNTY, WorkbookFixture.YEAR.previous(), SCHOOLS, Map.of(), 0);

    private final List<FormFile> issued = SchoolFilesFixture.issued(WorkbookFixture.YEAR, SCHOOLS, LAST);

    @Nested
    class Issued {

        @Test
        void Each_school_gets_a_workbook_named_by_code_and_name_and_the_county_one_of_its_own() {
            assertThat(issued)
                    .extracting(FormFile::name)
                    .containsExactly(
                            "县级.xlsx",
                            "2132100001 School 1.xlsx",
                            "2132100002 School 2.xlsx",
                            "2132100003 School 3.xlsx",
                            "2132100004 School 4.xlsx",
                            "2132100005 School 5.xlsx");
        }

        @Test
        void The_figures_of_last_year_are_shown_but_not_read() {
            var first = issued.get(1);
            SchoolFilesFixture.changed(first, workbook -> {
                var row = workbook.getSheet("学校").getRow(4);
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo("上年");
                assertThat(row.getCell(List.of(Column.values()).indexOf(Column.TEACHING_AREA))
                                .getNumericCellValue())
                        .isEqualTo(2_501);
            });

            var school = read(issued).reading().statistics().schools().getFirst();

            assertThat(school.kind()).isEqualTo(SCHOOLS.getFirst().kind());
            assertThat(school.name()).isEqualTo("School 1");
            assertThat(school.text(Column.TEACHING_AREA)).isEmpty();
        }
    }

    @Nested
    class Workbooks_of_schools {

        @Test
        void A_workbook_says_of_itself_for_which_year_version_and_school_it_is() {
            SchoolFilesFixture.changed(issued.get(1), workbook -> {
                assertThat(about(workbook))
                        .containsExactly(
                                "统计学年 2026", "模板版本 " + SchoolTemplates.version(), "学校标识码 2132100001", "学校名称 School 1");
                assertThat(workbook.getSheet("填表说明").getColumnWidth(0) / 256).isEqualTo(16);
                assertThat(workbook.getSheet("填表说明").getColumnWidth(1) / 256).isEqualTo(40);
                assertThat(workbook.getSheet("专用教室").getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("学校标识码");
            });
            SchoolFilesFixture.changed(issued.getFirst(), workbook -> {
                assertThat(about(workbook)).containsExactly("统计学年 2026", "模板版本 " + SchoolTemplates.version());
                assertThat(workbook.getSheet("县级").getLastRowNum()).isEqualTo(25);
            });
        }

        private static List<String> about(Workbook workbook) {
            var lines = new ArrayList<String>();
            var shown = new DataFormatter();
            for (var row : workbook.getSheet("填表说明")) {
                lines.add(shown.formatCellValue(row.getCell(0)) + " " + shown.formatCellValue(row.getCell(1)));
            }
            return lines;
        }

        @Test
        void Figures_of_last_year_stand_faintly_above_the_header_and_words_do_not() {
            SchoolFilesFixture.changed(issued.get(1), workbook -> {
                var row = workbook.getSheet("学校").getRow(4);
                assertThat(row.getCell(at(Column.INDOOR_SPORT_AREA)).getNumericCellValue())
                        .isEqualTo(300.5);
                assertThat(row.getCell(at(Column.KIND)).getCellType()).isEqualTo(CellType.BLANK);
                var last = row.getCell(List.of(Column.values()).size() - 1);
                var font = workbook.getFontAt(last.getCellStyle().getFontIndex());
                assertThat(font.getItalic()).isTrue();
                assertThat(row.getCell(List.of(Column.values()).size())).isNull();
            });
        }

        @Test
        void Without_a_year_before_there_is_no_such_row() {
            var archive = new Workbooks()
                    .schoolTemplates(
                            WorkbookFixture.YEAR, AskedSchools.of(SCHOOLS).schools(), null);

            SchoolFilesFixture.changed(
                    SchoolFilesFixture.unpacked(archive).get(1),
                    workbook -> assertThat(workbook.getSheet("学校").getRow(4)).isNull());
        }

        @Test
        void A_name_that_no_file_system_takes_is_shortened_to_one() {
            var odd = StatisticsFixture.primary(7, cells -> cells.put(Column.NAME, "A/B:C*" + "x".repeat(80)));

            assertThat(SchoolFilesFixture.issued(WorkbookFixture.YEAR, List.of(odd), LAST))
                    .extracting(FormFile::name)
                    .containsExactly("县级.xlsx", "2132100007 ABC" + "x".repeat(57) + ".xlsx");
        }

        private static int at(Column column) {
            return List.of(Column.values()).indexOf(column);
        }
    }

    @Nested
    class Merged {

        @Test
        void Filled_workbooks_give_what_one_workbook_of_all_schools_gives_in_the_official_order() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            var result = read(files.reversed());

            assertThat(result.reading().errors()).isEmpty();
            assertThat(result.reading().statistics().schools()).isEqualTo(own().schools());
            assertThat(result.schools()).extracting(SchoolLine::state).containsOnly(State.FILLED);
        }

        @Test
        void Figures_are_traced_to_the_file_of_each_school_again_and_again() {
            var files = SchoolFilesFixture.filled(issued, FIGURES);
            var archive = FormsArchive.ofSchools(AskedSchools.of(SCHOOLS).text(), files);

            var again = new Workbooks()
                    .readAgain(archive.bytes(), read(files).reading().statistics());

            assertThat(again.statistics()).isEqualTo(read(files).reading().statistics());
            var place = again.cells()
                    .find(new SchoolCode("2132100003"), Column.TEACHING_AREA)
                    .orElseThrow();
            assertThat(place.sheet()).isEqualTo("2132100003 School 3.xlsx / 学校");
            assertThat(place.raw()).isEqualTo("2503");
        }

        @Test
        void A_school_that_handed_in_nothing_stays_with_its_figures_missing() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.remove(2);

            var result = read(files);

            assertThat(result.reading().errors()).isEmpty();
            assertThat(result.schools().get(1))
                    .isEqualTo(new SchoolLine("2132100002", "School 2", State.MISSING, null));
            var missing = result.reading().statistics().schools().get(1);
            assertThat(missing.code().value()).isEqualTo("2132100002");
            assertThat(missing.kind()).isEqualTo(SCHOOLS.get(1).kind());
            assertThat(missing.text(Column.TEACHING_AREA)).isEmpty();
            assertThat(missing.reportsRooms(Column.MUSIC_ROOMS)).isFalse();
            assertThat(result.reading().cells().find(missing.code(), Column.KIND))
                    .isEmpty();
            assertThat(keys(result.reading().remarks())).contains("schooldata.sheets.remark.missing");
        }

        @Test
        void A_sheet_that_comes_back_as_it_was_issued_is_blank() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.set(2, issued.get(2));

            var result = read(files);

            assertThat(result.schools().get(1).state()).isEqualTo(State.EMPTY);
            assertThat(result.reading().statistics().schools().get(1).reportsRooms(Column.ART_ROOMS))
                    .isFalse();
        }

        @Test
        void A_campus_finds_its_main_school_in_another_file() {
            var campus = new EnumMap<>(FIGURES.get(1));
            campus.put(Column.COUNTED, School.NO);
            campus.put(Column.MAIN_SCHOOL, "2132100001");
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.set(2, SchoolFilesFixture.filled(issued.get(2), campus));

            assertThat(read(files).reading().errors()).isEmpty();
            assertThat(read(files).reading().statistics().merged()).hasSize(4);
        }

        @Test
        void Rooms_listed_in_the_file_of_a_school_are_its_rooms() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.set(1, SchoolFilesFixture.changed(files.get(1), workbook -> {
                var row = workbook.getSheet("专用教室").createRow(1);
                row.createCell(0).setCellValue("2132100001");
                row.createCell(1).setCellValue("音乐");
                row.createCell(2).setCellValue(96);
            }));

            var reading = read(files).reading();

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().schools().getFirst().text(Column.MUSIC_ROOMS))
                    .contains("96");
            assertThat(reading.cells().find(new SchoolCode("2132100001"), Column.MUSIC_ROOMS))
                    .contains(new CellPlace("2132100001 School 1.xlsx / 专用教室", "C2", "96.0"));
        }
    }

    @Nested
    class Wrong {

        @Test
        void Two_different_sheets_of_a_school_are_refused_and_the_same_one_twice_counts_once() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.add(files.get(1).named("copy.xlsx"));
            assertThat(read(files).reading().errors()).isEmpty();
            assertThat(keys(read(files).reading().remarks())).contains("schooldata.sheets.remark.same");

            files.add(SchoolFilesFixture.filled(files.get(1), Map.of(Column.TEACHING_AREA, "9"))
                    .named("other.xlsx"));

            var result = read(files);
            assertThat(result.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.sheet()).isEqualTo("other.xlsx / 学校");
                assertThat(error.cell()).isEqualTo("A7");
                assertThat(error.reason())
                        .isEqualTo(Message.of("schooldata.sheets.error.twice", "2132100001 School 1.xlsx / 学校"));
            });
            assertThat(result.schools().getFirst().state()).isEqualTo(State.TWICE);
        }

        @Test
        void A_changed_code_is_refused_and_one_that_nobody_asked_is_listed() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.set(1, SchoolFilesFixture.filled(files.get(1), Map.of(Column.CODE, "2132199999")));

            var result = read(files);

            assertThat(result.reading().errors())
                    .singleElement()
                    .extracting(CellError::reason)
                    .isEqualTo(Message.of("schooldata.sheets.error.otherSchool", "2132100001"));
            assertThat(result.schools())
                    .contains(
                            new SchoolLine("2132100001", "School 1", State.MISSING, null),
                            new SchoolLine("2132199999", "School 1", State.UNKNOWN, "2132100001 School 1.xlsx"));
            assertThat(keys(result.reading().remarks())).contains("schooldata.sheets.remark.unknown");
        }

        @Test
        void A_workbook_of_another_year_is_refused_and_one_of_another_version_is_listed() {
            var earlier = SchoolFilesFixture.issued(WorkbookFixture.YEAR.previous(), SCHOOLS, LAST);
            var other = SchoolFilesFixture.changed(
                    issued.get(1),
                    workbook -> workbook.getSheet("填表说明").getRow(1).getCell(1).setCellValue("0ld"));
            var unsaid = SchoolFilesFixture.changed(
                    issued.get(1), workbook -> workbook.removeSheetAt(workbook.getSheetIndex("填表说明")));

            assertThat(keys(read(List.of(earlier.get(1))).reading().errors()))
                    .containsExactly("schooldata.sheets.error.otherYear");
            assertThat(keys(read(List.of(other)).reading().remarks()))
                    .contains("schooldata.sheets.remark.otherVersion");
            assertThat(keys(read(List.of(unsaid)).reading().remarks())).contains("schooldata.sheets.remark.noVersion");
        }

        @Test
        void What_stands_twice_or_is_not_read_in_a_file_is_named() {
            var copied = SchoolFilesFixture.changed(issued.get(1), workbook -> {
                workbook.cloneSheet(0);
                workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            });

            assertThat(keys(read(List.of(copied)).reading().remarks()))
                    .contains("schooldata.remark.otherSheet", "schooldata.forms.remark.hidden");
        }

        @Test
        void Two_sheets_of_the_county_are_refused() {
            var second = SchoolFilesFixture.changed(
                    issued.getFirst(),
                    workbook -> workbook.getSheet("县级").getRow(1).createCell(1).setCellValue(80));
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.add(second.named("again.xlsx"));

            assertThat(keys(read(files).reading().errors())).containsExactly("schooldata.sheets.error.countyTwice");
        }
    }

    @Nested
    class Said {

        @Test
        void A_sheet_without_figures_and_one_with_another_name_are_remarked_at_their_code() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.set(2, issued.get(2));
            files.set(
                    3, SchoolFilesFixture.filled(issued.get(3), Map.of(Column.NAME, "Academy", Column.EQUIPMENT, "1")));

            assertThat(read(files).reading().remarks())
                    .contains(
                            remark(2, "schooldata.sheets.remark.empty", "School 2"),
                            remark(3, "schooldata.sheets.remark.renamed", "School 3"))
                    .noneMatch(remark -> remark.sheet().contains("2132100004"))
                    .noneMatch(remark -> remark.reason().key().equals("schooldata.remark.columnMissing"));
        }

        private static CellError remark(int number, String key, String name) {
            var code = Long.toString(2_132_100_000L + number);
            return new CellError(
                    "%s School %d.xlsx / 学校".formatted(code, number), 7, "学校标识码", "A7", code, Message.of(key, name));
        }

        @Test
        void A_school_that_handed_in_nothing_is_named_by_code_and_name() {
            var files = SchoolFilesFixture.filled(issued, FIGURES).subList(0, 5);

            assertThat(read(files).reading().remarks())
                    .contains(new CellError(
                            "",
                            0,
                            "",
                            "",
                            "",
                            Message.of("schooldata.sheets.remark.missing", "2132100005", "School 5")));
        }

        @Test
        void The_county_gives_its_figures_in_a_file_of_its_own_or_that_is_remarked() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            var none = read(files.subList(1, 6)).reading();
            files.set(0, SchoolFilesFixture.changed(issued.getFirst(), workbook -> {
                workbook.getSheet("县级").getRow(1).createCell(1).setCellValue(124.5);
                workbook.getSheet("县级").getRow(5).createCell(1).setCellValue(10);
                workbook.getSheet("县级").getRow(6).createCell(1).setCellValue(11);
            }));
            var given = read(files).reading();

            assertThat(none.remarks())
                    .contains(new CellError("县级", 0, "", "", "", Message.of("schooldata.remark.noCountySheet")));
            assertThat(none.cells().find(CountyFigure.POPULATION)).isEmpty();
            assertThat(keys(given.remarks())).doesNotContain("schooldata.remark.noCountySheet");
            assertThat(given.statistics().figure(CountyFigure.POPULATION)).contains(new BigDecimal("124.5"));
            assertThat(given.cells().find(CountyFigure.POPULATION)).hasValueSatisfying(place -> {
                assertThat(place.sheet()).isEqualTo("县级.xlsx / 县级");
                assertThat(place.address()).isEqualTo("B2");
            });
            assertThat(given.errors()).singleElement().satisfies(error -> {
                assertThat(error.cell()).isEqualTo("B7");
                assertThat(error.reason().key()).isEqualTo("schooldata.error.part");
            });
        }

        @Test
        void A_school_that_nobody_asked_stands_last_and_is_told_with_its_name() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            var blank = SchoolFilesFixture.changed(issued.get(1), workbook -> {
                workbook.getSheet("学校").getRow(6).getCell(0).setCellValue("2132199999");
                workbook.getSheet("学校").getRow(6).getCell(1).setBlank();
                workbook.removeSheetAt(workbook.getSheetIndex("填表说明"));
            });
            files.add(blank.named("blank.xlsx"));

            var result = read(files);

            assertThat(result.schools())
                    .hasSize(6)
                    .endsWith(new SchoolLine("2132199999", "2132199999", State.UNKNOWN, "blank.xlsx"));
            assertThat(result.reading().remarks())
                    .contains(new CellError(
                            "blank.xlsx / 学校",
                            7,
                            "学校标识码",
                            "A7",
                            "2132199999",
                            Message.of("schooldata.sheets.remark.unknown")));
            assertThat(result.reading().statistics().schools().getLast().reportsRooms(Column.MUSIC_ROOMS))
                    .as("rooms of a sheet without figures")
                    .isFalse();
        }

        @Test
        void A_row_without_a_code_is_an_error_at_its_file() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.set(
                    1,
                    SchoolFilesFixture.changed(
                            files.get(1),
                            workbook ->
                                    workbook.getSheet("学校").getRow(6).getCell(0).setBlank()));

            var result = read(files);

            assertThat(result.schools().getFirst().state()).isEqualTo(State.MISSING);
            assertThat(result.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.sheet()).isEqualTo("2132100001 School 1.xlsx / 学校");
                assertThat(error.reason().key()).isEqualTo("schooldata.error.needed");
            });
        }

        @Test
        void A_file_that_is_no_sheet_of_a_school_is_named() {
            var empty = FormFile.of("empty.xlsx", new byte[0]);
            var other = FormFile.of("other.xlsx", WorkbookWriter.write("别的", List.of(List.of("甲"))));
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            files.addAll(List.of(empty, other));

            assertThat(read(files).reading().errors())
                    .containsExactly(
                            new CellError("empty.xlsx", 0, "", "", "", Message.of("spreadsheet.file.empty")),
                            new CellError(
                                    "other.xlsx", 0, "", "", "", Message.of("schooldata.file.noSchoolSheet", "学校")));
        }

        @Test
        void Nobody_asked_and_nothing_handed_in_is_an_error() {
            var nothing = new Workbooks()
                    .readSchools(
                            WorkbookFixture.COUNTY,
                            WorkbookFixture.YEAR,
                            FormsArchive.ofSchools(AskedSchools.of(List.of()).text(), List.of()),
                            Remembered.NOTHING);

            assertThat(keys(nothing.reading().errors())).containsExactly("schooldata.error.noSchools");
        }

        @Test
        void What_a_file_says_of_itself_is_told_with_what_was_expected() {
            var earlier = SchoolFilesFixture.issued(WorkbookFixture.YEAR.previous(), SCHOOLS, LAST);
            var other = SchoolFilesFixture.changed(
                    issued.get(1),
                    workbook -> workbook.getSheet("填表说明").getRow(1).getCell(1).setCellValue("0ld"));

            assertThat(read(List.of(earlier.get(1))).reading().errors())
                    .containsExactly(new CellError(
                            "2132100001 School 1.xlsx",
                            0,
                            "",
                            "",
                            "",
                            Message.of("schooldata.sheets.error.otherYear", "2025", "2026")));
            assertThat(read(List.of(other)).reading().remarks())
                    .contains(new CellError(
                            "2132100001 School 1.xlsx",
                            0,
                            "",
                            "",
                            "",
                            Message.of("schooldata.sheets.remark.otherVersion", "0ld", SchoolTemplates.version())));
            assertThat(keys(read(List.of(issued.get(1), issued.getFirst()))
                            .reading()
                            .remarks()))
                    .doesNotContain(
                            "schooldata.sheets.remark.otherVersion",
                            "schooldata.sheets.remark.noVersion",
                            "schooldata.remark.otherSheet",
                            "schooldata.forms.remark.hidden");
        }

        @Test
        void What_is_impossible_is_told_at_the_file_of_the_school_and_of_the_county() {
            var files = new ArrayList<>(SchoolFilesFixture.filled(issued, FIGURES));
            var figures = Map.of(
                    Column.PRIMARY_PUPILS, "10",
                    Column.JUNIOR_PUPILS, "0",
                    Column.SENIOR_PUPILS, "0",
                    Column.MIGRANT_PUPILS, "11");
            files.set(1, SchoolFilesFixture.filled(files.get(1), figures));
            files.set(0, SchoolFilesFixture.changed(issued.getFirst(), workbook -> {
                workbook.getSheet("县级").getRow(14).createCell(1).setCellValue(100);
                workbook.getSheet("县级").getRow(15).createCell(1).setCellValue(60);
                workbook.getSheet("县级").getRow(16).createCell(1).setCellValue(41);
            }));

            assertThat(read(files).reading().errors())
                    .extracting(error -> error.sheet() + " " + error.reason().key())
                    .containsExactlyInAnyOrder(
                            "2132100001 School 1.xlsx / 学校 schooldata.rule.MIGRANTS_OVER_PUPILS",
                            "县级.xlsx / 县级 schooldata.rule.MIGRANTS_PLACED_TWICE");
        }

        @Test
        void A_sheet_of_another_name_is_found_by_its_header_and_its_unknown_columns_are_remarked() {
            var renamed = SchoolFilesFixture.changed(
                    SchoolFilesFixture.filled(issued.get(1), FIGURES.getFirst()), workbook -> {
                        workbook.setSheetName(0, "本校数据");
                        workbook.getSheetAt(0)
                                .getRow(5)
                                .getCell(List.of(Column.values()).size() - 1)
                                .setCellValue("电话");
                    });

            var reading = read(List.of(renamed)).reading();

            assertThat(reading.statistics().schools().getFirst().text(Column.TEACHING_AREA))
                    .contains("2501");
            assertThat(reading.remarks())
                    .anyMatch(remark -> remark.sheet().equals("2132100001 School 1.xlsx / 本校数据")
                            && remark.column().equals("电话")
                            && remark.reason().key().equals("schooldata.remark.unknownColumn"));
        }

        @Test
        void A_preview_counts_schools_by_state_and_is_taken_over_only_without_errors() {
            var lines = List.of(
                    new SchoolLine("1", "a", State.FILLED, "x"),
                    new SchoolLine("2", "b", State.FILLED, "y"),
                    new SchoolLine("3", "c", State.MISSING, null));
            var error = new CellError("x", 0, "", "", "", Message.of("schooldata.error.noSchools"));
            var sound = new SchoolFilesPreview(Digest.of(""), 2, lines, List.of(), List.of(), List.of());
            var wrong = new SchoolFilesPreview(Digest.of(""), 2, lines, List.of(error), List.of(), List.of());

            assertThat(List.of(sound.count(State.FILLED), sound.count(State.MISSING), sound.count(State.TWICE)))
                    .containsExactly(2L, 1L, 0L);
            assertThat(sound.isAcceptable()).isTrue();
            assertThat(wrong.isAcceptable()).isFalse();
        }

        @Test
        void A_sheet_of_schools_twice_in_a_file_is_an_error() {
            var twice = SchoolFilesFixture.changed(issued.get(1), workbook -> {
                workbook.cloneSheet(0);
                workbook.setSheetName(workbook.getNumberOfSheets() - 1, "学校 ");
            });

            assertThat(read(List.of(twice)).reading().errors())
                    .containsExactly(new CellError(
                            "2132100001 School 1.xlsx / 学校", 0, "", "", "", Message.of("schooldata.error.sheetTwice")));
        }
    }

    private static List<String> keys(List<CellError> problems) {
        return problems.stream().map(problem -> problem.reason().key()).toList();
    }

    private static CountyStatistics own() {
        return new Workbooks()
                .read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, FormsFixture.workbook(FIGURES))
                .statistics();
    }

    private static SchoolFilesReader.Result read(List<FormFile> files) {
        return new Workbooks()
                .readSchools(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        FormsArchive.ofSchools(AskedSchools.of(SCHOOLS).text(), files),
                        new Remembered(LAST, Set.of(), Map::of));
    }
}
