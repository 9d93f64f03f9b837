package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of forms, and where: each form a sheet of one row of labels and rows of schools below. */
class FormsAnswersTest {

    private static final List<String> LABELS = List.of("学校标识码", "学校名称", "办学类型", "举办者", "驻地城乡类型");
    private static final FormFile DIRECTORY = sheet("d.xlsx", "教基1001", LABELS, of(1), of(2));

    @Nested
    class Rows {

        @Test
        void Schools_stand_in_the_order_of_the_directory() {
            var read = read(rooms("2132100002,30", "2132100001,20"), DIRECTORY);

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().schools())
                    .extracting(
                            School::name,
                            school -> school.text(Column.MULTIMEDIA_ROOMS).orElse(""))
                    .containsExactly(tuple("School 1", "20"), tuple("School 2", "30"));
        }

        @Test
        void What_no_directory_has_is_told_last_and_counted() {
            var read = read(rooms("2132100009,30", "2132100001,20"), DIRECTORY);

            assertThat(read.reading().statistics().schools()).hasSize(2);
            assertThat(read.reading().statistics().unreadable()).isEqualTo(1);
            assertThat(read.reading().errors())
                    .containsExactly(new CellError(
                            "r.xlsx / 教基5176",
                            2,
                            "办学类型",
                            "A2",
                            "2132100009",
                            Message.of("schooldata.forms.error.notInDirectory", "2132100009")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "合计,,30",
                    ",合计,30",
                    ",小计,30",
                    "如皋市合计,,30",
                    ",注：由各校填报,",
                    ",School 7,",
                    ",School 7,many",
                    ",,30"
                })
        void Totals_notes_and_figures_of_nobody_are_left_aside(String row) {
            assertThat(read(DIRECTORY, named("2132100001,School 1,20", row))
                            .reading()
                            .errors())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"213210000,,30; A3; 213210000", "待定,School 7,30; A3; 待定", ",School 7,30; C3; 30"})
        void Figures_of_somebody_without_a_code_are_told_where_the_code_should_stand(
                String row, String cell, String value) {
            var read = read(DIRECTORY, named("2132100001,School 1,20", row));

            assertThat(read.reading().errors())
                    .containsExactly(new CellError(
                            "r.xlsx / 教基5176", 3, "学校标识码", cell, value, Message.of("schooldata.error.code")));
        }

        @Test
        void Another_name_is_remarked_with_the_place_of_the_first_and_another_kind_refused() {
            var read = read(
                    DIRECTORY,
                    sheet(
                            "r.xlsx",
                            "教基5176",
                            List.of("学校标识码", "学校名称", "办学类型", "网络多媒体教室"),
                            List.of("2132100001", "Academy 1", "211", "20"),
                            List.of("2132100002", "School 2", "311", "20")));

            assertThat(read.reading().remarks())
                    .contains(new CellError(
                            "r.xlsx / 教基5176",
                            2,
                            "学校名称",
                            "B2",
                            "Academy 1",
                            Message.of("schooldata.forms.remark.name", "School 1", "d.xlsx / 教基1001 B2")));
            assertThat(read.reading().errors())
                    .containsExactly(new CellError(
                            "r.xlsx / 教基5176",
                            3,
                            "办学类型",
                            "C3",
                            "311",
                            Message.of("schooldata.forms.error.differs", "小学", "d.xlsx / 教基1001 C3")));
            assertThat(read.reading().statistics().schools())
                    .extracting(School::kind)
                    .containsOnly(SchoolKind.PRIMARY);
        }

        @Test
        void Attached_classes_in_a_directory_of_their_own_row_add_a_stage_to_their_school() {
            var attached = sheet(
                    "a.xlsx",
                    "名录",
                    List.of("学校标识码", "学校名称", "办学类型", "初中在校生数"),
                    List.of("2132100001", "School 1", "319", "55"));

            var read = read(DIRECTORY, attached);

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().schools().getFirst().text(Column.JUNIOR_PUPILS))
                    .contains("55");
            assertThat(read.reading().statistics().schools().getFirst().kind()).isEqualTo(SchoolKind.PRIMARY);
        }
    }

    @Nested
    class Columns {

        @Test
        void A_sheet_of_which_nothing_is_asked_is_named() {
            var read = read(DIRECTORY, sheet("x.xlsx", "其他", List.of("学校标识码", "电话"), List.of("2132100001", "123")));

            assertThat(read.reading().remarks())
                    .contains(whole("x.xlsx / 其他", "", Message.of("schooldata.forms.remark.nothing")));
        }

        @ParameterizedTest
        @CsvSource({"初中分年级学生情况, JUNIOR_PUPILS", "小学分年级学生情况, PRIMARY_PUPILS", "教基3115, JUNIOR_PUPILS", "分年级学生情况, "})
        void The_stage_is_told_by_the_title_above_the_labels(String title, @Nullable Column column) {
            var sheet = FormFile.of(
                    "x.xlsx",
                    WorkbookWriter.write(
                            "Sheet1", List.of(List.of(title), List.of("学校标识码", "在校生数"), List.of("2132100001", "77"))));

            var read = read(DIRECTORY, sheet);

            for (var pupils : List.of(Column.PRIMARY_PUPILS, Column.JUNIOR_PUPILS)) {
                assertThat(read.found().containsKey(pupils)).as(pupils.name()).isEqualTo(pupils == column);
            }
        }

        @Test
        void A_column_of_another_form_is_not_taken() {
            var read = read(
                    DIRECTORY,
                    sheet(
                            "x.xlsx",
                            "教基5170",
                            List.of("学校标识码", "网络多媒体教室", "室内体育用房"),
                            List.of("2132100001", "20", "30")));

            assertThat(read.notFound()).contains(Column.MULTIMEDIA_ROOMS).doesNotContain(Column.INDOOR_SPORT_AREA);
        }

        @Test
        void The_largest_class_of_attached_classes_counts_if_it_is_larger() {
            var own = sheet(
                    "o.xlsx",
                    "教基2106",
                    List.of("学校标识码", "最大班额"),
                    List.of("2132100001", "40"),
                    List.of("2132100002", "44"));
            var attached = sheet(
                    "a.xlsx",
                    "教基2106_附设小学班",
                    List.of("学校标识码", "最大班额"),
                    List.of("2132100001", "43"),
                    List.of("2132100002", "43"));

            assertThat(read(DIRECTORY, own, attached).reading().statistics().schools())
                    .extracting(
                            school -> school.text(Column.PRIMARY_LARGEST_CLASS).orElse(""))
                    .containsExactly("43", "44");
        }

        @Test
        void A_path_leads_to_labels_in_its_order_and_straight_if_nothing_is_between() {
            var path = FormPath.of("专任教师 > 按学历分|按学历 > 本科|本科毕业");

            assertThat(path.matches(List.of("专任教师", "按学历分", "本科"))).isTrue();
            assertThat(path.matches(List.of("合计", "专任教师", "其他", "按学历", "女", "本科毕业")))
                    .isTrue();
            assertThat(path.matches(List.of("按学历分", "专任教师", "本科"))).isFalse();
            assertThat(path.matches(List.of("专任教师", "按学历分", "本科", "女"))).isFalse();
            assertThat(path.matches(List.of("按学历分", "本科"))).isFalse();
            assertThat(path.matches(List.of("专任教师", "按学历分", "专科"))).isFalse();
            assertThat(path.matches(List.of("专任教师", "本科", "本科"))).isFalse();
            assertThat(path.matches(List.of())).isFalse();
            assertThat(path.isStraight(List.of("专任教师", "按学历分", "本科"))).isTrue();
            assertThat(path.isStraight(List.of("合计", "专任教师", "按学历分", "本科"))).isTrue();
            assertThat(path.isStraight(List.of("专任教师", "按学历分", "女", "本科"))).isFalse();
            assertThat(path.isStraight(List.of("按学历分", "本科"))).isFalse();
            assertThat(FormPath.of("本科").matches(List.of("本科"))).isTrue();
        }

        @Test
        void A_sheet_without_codes_and_a_hidden_one_are_named() {
            var hidden = new RawWorkbook()
                    .sheet(
                            "隐藏",
                            "hidden",
                            "<worksheet><sheetData>" + RawWorkbook.header() + RawWorkbook.school(2, "")
                                    + "</sheetData></worksheet>")
                    .sheet("说明", RawWorkbook.row(1, RawWorkbook.texts(1, "由各校填报")))
                    .build();

            var read = read(DIRECTORY, FormFile.of("h.xlsx", hidden));

            assertThat(read.reading().remarks())
                    .contains(
                            whole("h.xlsx / 隐藏", "", Message.of("schooldata.forms.remark.hidden")),
                            whole("h.xlsx / 说明", "", Message.of("schooldata.forms.remark.noCode")));
            assertThat(read.reading().statistics().schools()).hasSize(2);
        }

        @Test
        void A_column_of_our_own_in_another_unit_is_refused_at_the_row_of_its_label() {
            var read = read(
                    DIRECTORY, sheet("x.xlsx", "补充", List.of("学校标识码", "公用经费预算（元）"), List.of("2132100001", "605000")));

            assertThat(read.reading().errors())
                    .containsExactly(new CellError(
                            "x.xlsx / 补充", 1, "公用经费预算(元)", "", "", Message.of("schooldata.error.unit", "万元")));
            assertThat(read.found()).doesNotContainKey(Column.OPERATING_BUDGET);
        }

        @Test
        void Columns_that_fit_alike_are_told_at_the_row_of_their_labels() {
            var read = read(
                    DIRECTORY,
                    sheet(
                            "x.xlsx",
                            "教基5176",
                            List.of("学校标识码", "网络多媒体教室", "电话", "网络多媒体教室"),
                            List.of("2132100001", "20", "1", "30")));

            assertThat(read.reading().errors())
                    .containsExactly(new CellError(
                            "x.xlsx / 教基5176",
                            1,
                            "网络多媒体教室数",
                            "",
                            "",
                            Message.of("schooldata.forms.error.doubtful", "B、D")));
        }

        @Test
        void What_was_found_is_told_with_sheet_and_columns() {
            var read = read(DIRECTORY, classes("10", "1", "0", "0", "0", "0"));

            assertThat(read.found())
                    .containsEntry(Column.PRIMARY_CLASSES, List.of("c.xlsx / 教基2106 B"))
                    .containsEntry(Column.PRIMARY_OVERSIZE_CLASSES, List.of("c.xlsx / 教基2106 C + D + E + F + G"))
                    .containsEntry(Column.KIND, List.of("d.xlsx / 教基1001 C"))
                    .doesNotContainKey(Column.PRIMARY_LARGEST_CLASS);
        }

        @Test
        void Blank_parts_of_a_sum_are_zeros_as_long_as_one_part_is_given_and_that_is_remarked() {
            var some = read(DIRECTORY, classes("10", "1", "", "", "2", ""));
            var none = read(DIRECTORY, classes("10", "", "", "", "", ""));
            var all = read(DIRECTORY, classes("10", "1", "1", "1", "1", "1"));
            var remark = whole("", "小学超额班数", Message.of("schooldata.forms.remark.blankParts"));

            assertThat(oversize(some)).isEqualTo("3");
            assertThat(some.reading().remarks()).contains(remark);
            assertThat(oversize(none)).isEqualTo("blank");
            assertThat(none.reading().remarks()).doesNotContain(remark);
            assertThat(oversize(all)).isEqualTo("5");
            assertThat(all.reading().remarks()).doesNotContain(remark);
        }

        @Test
        void A_part_of_a_sum_that_is_no_number_leaves_the_sum_open() {
            var read = read(DIRECTORY, classes("10", "1", "x", "0", "0", "0"));

            assertThat(oversize(read)).isEqualTo("blank");
            assertThat(read.reading().errors())
                    .containsExactly(new CellError(
                            "c.xlsx / 教基2106", 2, "小学超额班数", "D2", "x", Message.of("schooldata.error.noNumber")));
        }

        private static FormFile classes(String all, String... parts) {
            var row = new ArrayList<>(List.of("2132100001", all));
            row.addAll(Arrays.asList(parts));
            return sheet(
                    "c.xlsx", "教基2106", List.of("学校标识码", "班数", "46-50人", "51-55人", "56-60人", "61-65人", "66人及以上"), row);
        }

        private static String oversize(FormsReader.Result read) {
            return read.reading()
                    .statistics()
                    .schools()
                    .getFirst()
                    .text(Column.PRIMARY_OVERSIZE_CLASSES)
                    .orElse("blank");
        }
    }

    @Nested
    class Missing {

        @Test
        void A_column_that_no_form_has_is_told_with_what_is_looked_for() {
            var read = read(DIRECTORY, rooms("2132100001,20"));

            assertThat(read.notFound())
                    .contains(Column.EQUIPMENT, Column.OPERATING_BUDGET)
                    .doesNotContain(Column.CODE, Column.NAME, Column.MULTIMEDIA_ROOMS);
            assertThat(read.reading().remarks())
                    .contains(
                            whole(
                                    "",
                                    "教学仪器设备值",
                                    Message.of(
                                            "schooldata.forms.remark.notFound",
                                            "教基5176",
                                            "教学仪器设备资产值|教学仪器设备值|教学仪器设备资产")),
                            whole("", "公用经费预算", Message.of("schooldata.forms.remark.notInForms")),
                            whole("", "是否计校数", Message.of("schooldata.forms.remark.notInForms")))
                    .noneMatch(remark -> remark.reason().key().equals("schooldata.remark.columnMissing"));
        }

        @Test
        void A_sum_of_which_parts_are_lacking_is_told_with_those_parts() {
            var read = read(
                    DIRECTORY,
                    sheet("c.xlsx", "教基2107", List.of("学校标识码", "51-55人", "61-65人"), List.of("2132100001", "1", "0")));

            assertThat(read.reading().remarks())
                    .contains(whole(
                            "c.xlsx / 教基2107",
                            "初中超额班数",
                            Message.of("schooldata.forms.remark.partly", "56-60人; 66人及以上|66人以上")));
        }

        @Test
        void A_school_lacks_what_its_stages_have_and_the_forms_have_of_others() {
            var directory = sheet("d.xlsx", "教基1001", LABELS, of(1), kind(2, "342"), kind(3, "345"), kind(4, "511"));
            var supplement = sheet(
                    "s.xlsx",
                    "补充",
                    List.of("学校标识码", "小学在校生数", "初中在校生数", "高中在校生数", "小学最大班额", "小学走教兼职体艺教师数", "随迁子女数"),
                    List.of("2132100002", "", "300", "", "", "", ""));

            var read = read(directory, supplement);

            assertThat(read.reading().remarks())
                    .filteredOn(remark -> remark.reason().key().endsWith("schoolMissing"))
                    .containsExactly(
                            lacks(2, "School 1", "小学在校生数、随迁子女数"),
                            lacks(3, "School 2", "高中在校生数、随迁子女数"),
                            lacks(4, "School 3", "小学在校生数、初中在校生数、高中在校生数、随迁子女数"));
        }

        @Test
        void Without_a_name_the_code_stands_for_the_school() {
            var directory = sheet("d.xlsx", "教基1001", List.of("学校标识码", "办学类型"), List.of("2132100001", "211"));

            assertThat(read(directory, rooms("2132100002,1"), kindOf2())
                            .reading()
                            .remarks())
                    .contains(lacks(2, "2132100001", "网络多媒体教室数"));
        }

        private static FormFile kindOf2() {
            return sheet("e.xlsx", "教基1001", List.of("学校标识码", "办学类型"), List.of("2132100002", "211"));
        }

        private static CellError lacks(int row, String school, String columns) {
            return new CellError(
                    "d.xlsx / 教基1001",
                    row,
                    "",
                    "A" + row,
                    Long.toString(2_132_100_000L + row - 1),
                    Message.of("schooldata.forms.remark.schoolMissing", school, columns));
        }

        @ParameterizedTest
        @CsvSource({"300, 0, true", "0, 300, true", "0, 0, false", "'', '', false"})
        void A_senior_school_counts_if_it_has_pupils_of_compulsory_education(
                String primary, String junior, boolean counts) {
            var directory = sheet("d.xlsx", "教基1001", LABELS, of(1), kind(2, "342"));
            var supplement = sheet(
                    "s.xlsx",
                    "补充",
                    List.of("学校标识码", "小学在校生数", "初中在校生数"),
                    List.of("2132100001", "400", ""),
                    List.of("2132100002", primary, junior));

            var read = read(directory, supplement);

            assertThat(read.reading().statistics().schools()).hasSize(counts ? 2 : 1);
            assertThat(read.reading().remarks().stream()
                            .filter(remark -> remark.reason().key().endsWith("remark.beyond")))
                    .hasSize(counts ? 0 : 1)
                    .allMatch(remark -> remark.equals(new CellError(
                            "d.xlsx / 教基1001",
                            3,
                            "办学类型",
                            "C3",
                            "342",
                            Message.of("schooldata.forms.remark.beyond", "2132100002"))));
        }

        @Test
        void Nothing_at_all_is_an_error() {
            assertThat(read(List.of()).reading().errors())
                    .containsExactly(whole("", "", Message.of("schooldata.error.noSchools")));
            assertThat(read(FormFile.of("b.xlsx", new byte[0])).reading().errors())
                    .extracting(error -> error.sheet() + " " + error.reason().key())
                    .containsExactly("b.xlsx spreadsheet.file.empty");
        }
    }

    @Nested
    class Checked {

        @Test
        void What_is_impossible_is_told_at_the_cell_it_is_about() {
            var read = read(
                    DIRECTORY,
                    sheet(
                            "s.xlsx",
                            "补充",
                            List.of("学校标识码", "小学在校生数", "初中在校生数", "高中在校生数", "随迁子女数"),
                            List.of("2132100001", "400", "0", "0", "401")));

            assertThat(read.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.reason().key()).isEqualTo("schooldata.rule.MIGRANTS_OVER_PUPILS");
                assertThat(error.sheet()).isEqualTo("s.xlsx / 补充");
                assertThat(error.cell()).isEqualTo("E2");
            });
        }

        @Test
        void A_preview_with_errors_cannot_be_taken_over() {
            var sound = preview(List.of());
            var wrong = preview(List.of(whole("x", "", Message.of("schooldata.error.noSchools"))));

            assertThat(sound.isAcceptable()).isTrue();
            assertThat(wrong.isAcceptable()).isFalse();
        }

        private static FormsPreview preview(List<CellError> errors) {
            return new FormsPreview(
                    Digest.of("forms"), List.of(), 0, List.of(), List.of(), errors, List.of(), List.of());
        }
    }

    @Nested
    class Counties {

        @Test
        void The_sheet_of_the_county_gives_its_figures_with_their_places() {
            var county = FormFile.of(
                    "k.xlsx", WorkbookWriter.write("县级", List.of(List.of("指标", "数值"), List.of("常住人口(万人)", "124.5"))));

            var read = read(DIRECTORY, county);

            assertThat(read.reading().statistics().figures())
                    .containsExactlyEntriesOf(Map.of(CountyFigure.POPULATION, new BigDecimal("124.5")));
            assertThat(read.reading().cells().find(CountyFigure.POPULATION)).hasValueSatisfying(place -> {
                assertThat(place.sheet()).isEqualTo("k.xlsx / 县级");
                assertThat(place.address()).isEqualTo("B2");
            });
            assertThat(read.reading().remarks())
                    .noneMatch(remark -> remark.reason().key().equals("schooldata.remark.noCountySheet"));
        }

        @Test
        void Without_it_that_is_remarked() {
            assertThat(read(DIRECTORY).reading().remarks())
                    .contains(whole("县级", "", Message.of("schooldata.remark.noCountySheet")));
        }

        @Test
        void Its_figures_are_checked_against_those_of_the_schools() {
            var county = FormFile.of(
                    "k.xlsx",
                    WorkbookWriter.write(
                            "县级", List.of(List.of("指标", "数值"), List.of("符合交流条件教师数", "10"), List.of("交流轮岗教师数", "11"))));

            assertThat(read(DIRECTORY, county).reading().errors())
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.sheet()).isEqualTo("k.xlsx / 县级");
                        assertThat(error.cell()).isEqualTo("B3");
                    });
        }
    }

    private static List<String> of(int number) {
        return kind(number, "211");
    }

    private static List<String> kind(int number, String kind) {
        return List.of(Long.toString(2_132_100_000L + number), "School " + number, kind, "831", "121");
    }

    private static FormFile rooms(String... rows) {
        return sheet("r.xlsx", "教基5176", List.of("学校标识码", "网络多媒体教室"), split(rows));
    }

    private static FormFile named(String... rows) {
        return sheet("r.xlsx", "教基5176", List.of("学校标识码", "学校名称", "网络多媒体教室"), split(rows));
    }

    private static List<?>[] split(String... rows) {
        return Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toArray(List<?>[]::new);
    }

    private static FormFile sheet(String file, String sheet, List<String> labels, List<?>... rows) {
        var all = new ArrayList<List<String>>();
        all.add(labels);
        for (var row : rows) {
            all.add(row.stream().map(Object::toString).toList());
        }
        return FormFile.of(file, WorkbookWriter.write(sheet, all));
    }

    private static CellError whole(String sheet, String column, Message reason) {
        return new CellError(sheet, 0, column, "", "", reason);
    }

    private static FormsReader.Result read(FormFile... files) {
        return read(List.of(files));
    }

    private static FormsReader.Result read(List<FormFile> files) {
        return new Workbooks()
                .readForms(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        new FormsArchive(FormsTest.mapping(), files),
                        Remembered.NOTHING);
    }
}
