package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.schooldata.FormsFixture.Form;
import org.junheng.schooldata.FormsFixture.Item;
import org.junheng.schooldata.FormsFixture.Layout;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The exports of the yearly education statistics that officers really have. */
class FormsTest {

    private static final List<Map<Column, String>> SCHOOLS = FormsFixture.schools(20);

    @Nested
    class Joined {

        @ParameterizedTest
        @EnumSource
        void Forms_of_twenty_schools_give_what_our_own_workbook_of_the_same_figures_gives(Layout layout) {
            var read = read(file("export.xlsx", layout, FormsFixture.forms(), SCHOOLS));

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics()).isEqualTo(own(SCHOOLS));
        }

        @Test
        void A_file_per_form_gives_the_same_in_whatever_order_they_come() {
            var files = new ArrayList<FormFile>();
            for (var form : FormsFixture.forms()) {
                var named = new Form("Sheet1", form.title(), form.about(), form.items());
                files.add(file(form.sheet() + ".xlsx", Layout.LEVELS, List.of(named), SCHOOLS));
            }

            var read = read(files);

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics()).isEqualTo(own(SCHOOLS));
            assertThat(read(files.reversed()).reading().statistics().digest())
                    .isEqualTo(own(SCHOOLS).digest());
        }

        @Test
        void One_sheet_per_stage_may_hold_the_columns_of_all_forms() {
            var files = new ArrayList<FormFile>();
            for (var stage : List.of("小学", "初中")) {
                var items = new ArrayList<>(FormsFixture.directory().items());
                FormsFixture.forms().stream()
                        .skip(1)
                        .filter(form ->
                                !form.sheet().contains("_") || form.sheet().contains(stage.substring(0, 1)))
                        .forEach(form -> items.addAll(form.items()));
                var kind = stage.equals("小学") ? "PRIMARY" : "JUNIOR";
                var all = new Form("数据", "", school -> kind.equals(school.get(Column.KIND)), items);
                files.add(file("优质均衡" + stage + ".xlsx", Layout.LEVELS, List.of(all), SCHOOLS));
            }
            var single = SCHOOLS.stream()
                    .filter(school -> !"NINE_YEAR".equals(school.get(Column.KIND)))
                    .toList();

            var read = read(files);

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().digest())
                    .isEqualTo(own(single).digest());
        }

        @Test
        void A_sum_is_traced_to_the_cells_it_was_added_up_from() {
            var read = read(file("export.xlsx", Layout.PATHS, FormsFixture.forms(), SCHOOLS));
            var school =
                    new SchoolCode(Objects.requireNonNull(SCHOOLS.getFirst().get(Column.CODE)));
            var above = read.reading().cells().find(school, column(SCHOOLS.getFirst(), "_ABOVE_STANDARD"));

            assertThat(above).hasValueSatisfying(place -> {
                assertThat(place.sheet()).startsWith("export.xlsx / 教基4155");
                assertThat(place.address()).isEqualTo("E3 + F3 + G3");
                assertThat(place.raw().replace(".0", "")).isEqualTo("2 + 12 + 7");
            });
        }

        @Test
        void A_supplement_gives_what_the_forms_do_not_have() {
            var supplement = WorkbookWriter.write(
                    "补充", List.of(List.of("学校标识码", "公用经费预算（万元）", "音乐专用教室面积"), List.of("2132100001", "60.5", "96;90")));

            var read = read(
                    file("export.xlsx", Layout.LEVELS, FormsFixture.forms(), SCHOOLS),
                    FormFile.of("supplement.xlsx", supplement));

            var school = read.reading()
                    .statistics()
                    .school(new SchoolCode("2132100001"))
                    .orElseThrow();
            assertThat(school.text(Column.OPERATING_BUDGET)).contains("60.5");
            assertThat(school.text(Column.MUSIC_ROOMS)).contains("96;90");
            assertThat(read.notFound()).doesNotContain(Column.OPERATING_BUDGET).contains(Column.TRAINING_FUNDS);
        }

        @Test
        void Classes_by_size_give_those_above_the_limit_but_not_the_largest_one() {
            var read = read(file("export.xlsx", Layout.LEVELS, FormsFixture.forms(), SCHOOLS));

            assertThat(read.notFound()).contains(Column.PRIMARY_LARGEST_CLASS, Column.JUNIOR_LARGEST_CLASS);
            assertThat(read.found()).containsKey(Column.PRIMARY_OVERSIZE_CLASSES);
        }
    }

    @Nested
    class AttachedClasses {

        private final Map<Column, String> primary = FormsFixture.school(1, "PRIMARY");

        @Test
        void Attached_junior_classes_make_a_unit_of_the_primary_school() {
            FormsFixture.stage(primary, "JUNIOR", 1);

            var read = read(file("export.xlsx", Layout.LEVELS, FormsFixture.forms(), List.of(primary)));

            var rules = new ReadingRules(50, true, 50, 99, Map.of());
            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().units(rules))
                    .extracting(unit -> unit.stage().name(), TeachingUnit::pupils)
                    .containsExactly(tuple("PRIMARY", 401L), tuple("JUNIOR", 401L));
        }

        @Test
        void A_sheet_of_attached_classes_adds_to_the_school_they_belong_to() {
            var attached = new Form("教基3112_附设小学班", "", school -> true, List.of(new Item("在校生数>合计", school -> "33")));
            var forms = new ArrayList<>(FormsFixture.forms());
            forms.add(attached);

            var read = read(file("export.xlsx", Layout.LEVELS, forms, List.of(primary)));

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().schools().getFirst().text(Column.PRIMARY_PUPILS))
                    .contains("434");
        }

        @Test
        void Attached_classes_with_a_code_of_their_own_are_a_campus_of_their_main_school() {
            var directory = new Form(
                    "教基1001",
                    "",
                    school -> true,
                    List.of(
                            new Item(
                                    "办学类型代码",
                                    school ->
                                            school.getOrDefault(Column.CODE, "").endsWith("1") ? "211" : "319"),
                            new Item("举办者代码", school -> "831"),
                            new Item("驻地城乡类型代码", school -> "111"),
                            new Item(
                                    "所属主校标识码",
                                    school ->
                                            school.getOrDefault(Column.CODE, "").endsWith("1") ? "" : "2132100001")));
            var junior = FormsFixture.school(2, "JUNIOR");
            var forms = new ArrayList<>(FormsFixture.forms());
            forms.set(0, directory);

            var read = read(file("export.xlsx", Layout.LEVELS, forms, List.of(primary, junior)));

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().merged()).singleElement().satisfies(school -> {
                assertThat(school.text(Column.JUNIOR_PUPILS)).isEmpty();
                assertThat(school.text(Column.TEACHING_AREA)).contains("5003");
            });
        }
    }

    @Nested
    class Wrong {

        @Test
        void A_school_twice_in_a_form_is_told_at_its_second_row() {
            var twice = new ArrayList<>(SCHOOLS);
            twice.add(SCHOOLS.getFirst());
            var forms = change("教基5176", form -> form);

            var read = read(
                    file("a.xlsx", Layout.LEVELS, without(forms, "教基5176"), SCHOOLS),
                    file("b.xlsx", Layout.LEVELS, List.of(only(forms, "教基5176")), twice));

            assertThat(read.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.sheet()).isEqualTo("b.xlsx / 教基5176");
                assertThat(error.cell()).isEqualTo("B24");
                assertThat(error.reason()).isEqualTo(Message.of("schooldata.forms.error.twice", "B4"));
            });
        }

        @Test
        void A_school_that_no_directory_has_is_told_at_its_place() {
            var forms = FormsFixture.forms();

            var read = read(
                    file("a.xlsx", Layout.LEVELS, List.of(forms.getFirst()), SCHOOLS.subList(0, 19)),
                    file("b.xlsx", Layout.LEVELS, forms.subList(1, forms.size()), SCHOOLS));

            assertThat(read.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.sheet()).startsWith("b.xlsx / ");
                assertThat(error.value()).isEqualTo("2132100020");
                assertThat(error.reason().key()).isEqualTo("schooldata.forms.error.notInDirectory");
            });
            assertThat(read.reading().statistics().unreadable()).isEqualTo(1);
        }

        @Test
        void A_school_missing_in_a_form_is_named_with_what_it_lacks() {
            var forms = FormsFixture.forms();

            var read = read(
                    file("a.xlsx", Layout.LEVELS, without(forms, "教基5170"), SCHOOLS),
                    file("b.xlsx", Layout.LEVELS, List.of(only(forms, "教基5170")), SCHOOLS.subList(1, 20)));

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().remarks())
                    .filteredOn(remark -> remark.reason().key().endsWith("schoolMissing"))
                    .singleElement()
                    .satisfies(remark ->
                            assertThat(remark.reason().arguments()).containsExactly("School 1", "教学及辅助用房面积、室内体育用房面积"));
        }

        @Test
        void Forms_that_contradict_each_other_are_told_with_both_places() {
            var other = new Form("教基5170", "", school -> true, List.of(new Item("室内体育用房", school -> "301")));

            var read = read(
                    file("a.xlsx", Layout.LEVELS, FormsFixture.forms(), SCHOOLS.subList(0, 1)),
                    file("b.xlsx", Layout.LEVELS, List.of(other), SCHOOLS.subList(0, 1)));

            assertThat(read.reading().errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.reason())
                            .isEqualTo(Message.of("schooldata.forms.error.differs", "300.5", "a.xlsx / 教基5170 D5")));
        }

        @Test
        void What_the_checks_of_the_school_sheet_find_is_told_at_the_cells_of_the_form() {
            var school = new EnumMap<Column, String>(FormsFixture.school(1, "PRIMARY"));
            school.put(Column.INDOOR_SPORT_AREA, "9999");

            var read = read(file("a.xlsx", Layout.LEVELS, FormsFixture.forms(), List.of(school)));

            assertThat(read.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.reason().key()).isEqualTo("schooldata.error.part");
                assertThat(error.sheet()).isEqualTo("a.xlsx / 教基5170");
                assertThat(error.cell()).isEqualTo("D5");
            });
        }

        @Test
        void A_figure_that_is_no_number_is_told_at_its_cell() {
            var forms = change(
                    "教基5176",
                    form -> new Form(
                            form.sheet(),
                            form.title(),
                            form.about(),
                            List.of(new Item("网络多媒体教室", school -> "twelve"))));

            var read = read(file("a.xlsx", Layout.LEVELS, forms, SCHOOLS.subList(0, 1)));

            assertThat(read.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.reason().key()).isEqualTo("schooldata.error.noNumber");
                assertThat(error.cell()).isEqualTo("C3");
            });
        }

        @Test
        void A_column_in_another_unit_is_refused() {
            var forms = change(
                    "教基5176",
                    form -> new Form(
                            form.sheet(),
                            form.title(),
                            form.about(),
                            List.of(new Item("教学仪器设备资产值（元）", school -> "12"))));

            var read = read(file("a.xlsx", Layout.LEVELS, forms, SCHOOLS.subList(0, 1)));

            assertThat(read.reading().errors())
                    .singleElement()
                    .satisfies(
                            error -> assertThat(error.reason()).isEqualTo(Message.of("schooldata.error.unit", "万元")));
        }

        @Test
        void Two_columns_that_fit_alike_are_not_guessed_between() {
            var forms = change("教基5176", form -> form.with(new Item("租用>网络多媒体教室", school -> "3")));

            var read = read(file("a.xlsx", Layout.LEVELS, forms, SCHOOLS.subList(0, 1)));

            assertThat(read.reading().errors())
                    .singleElement()
                    .satisfies(error ->
                            assertThat(error.reason()).isEqualTo(Message.of("schooldata.forms.error.doubtful", "D、F")));
        }

        @Test
        void A_sum_of_which_a_column_is_lacking_is_not_taken() {
            var forms = change(
                    "教基4155_小学",
                    form -> new Form(
                            form.sheet(),
                            form.title(),
                            form.about(),
                            form.items().stream()
                                    .filter(item -> !item.path().endsWith(">本科"))
                                    .toList()));

            var read = read(file("a.xlsx", Layout.LEVELS, forms, SCHOOLS.subList(0, 1)));

            assertThat(read.notFound()).contains(Column.PRIMARY_ABOVE_STANDARD);
            assertThat(read.reading().remarks()).anySatisfy(remark -> {
                assertThat(remark.column()).isEqualTo(Column.PRIMARY_ABOVE_STANDARD.header());
                assertThat(remark.reason().key()).isEqualTo("schooldata.forms.remark.partly");
            });
        }

        @Test
        void A_file_that_is_no_workbook_is_named_and_the_others_are_read() {
            var read = read(
                    file("a.xlsx", Layout.LEVELS, FormsFixture.forms(), SCHOOLS),
                    FormFile.of("b.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)));

            assertThat(read.reading().errors()).singleElement().satisfies(error -> {
                assertThat(error.sheet()).isEqualTo("b.xlsx");
                assertThat(error.reason().key()).isEqualTo("spreadsheet.file.noWorkbook");
            });
            assertThat(read.reading().statistics().schools()).hasSize(20);
        }

        @Test
        void A_school_of_senior_pupils_alone_and_a_kindergarten_are_left_aside() {
            var senior = FormsFixture.school(30, "342");
            var kindergarten = FormsFixture.school(31, "111");

            var read = read(file(
                    "a.xlsx", Layout.LEVELS, FormsFixture.forms(), List.of(SCHOOLS.getFirst(), senior, kindergarten)));

            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics().schools()).hasSize(1);
            assertThat(read.reading().remarks())
                    .filteredOn(remark -> remark.reason().key().endsWith("beyond"))
                    .hasSize(2);
        }
    }

    @Nested
    class Rooms {

        @Test
        void Forms_without_a_supplement_of_rooms_do_not_say_that_there_are_none() {
            var school = read(file("a.xlsx", Layout.LEVELS, FormsFixture.forms(), SCHOOLS))
                    .reading()
                    .statistics()
                    .schools()
                    .getFirst();

            assertThat(school.reportsRooms(Column.MUSIC_ROOMS)).isFalse();
            assertThat(school.rooms(Column.MUSIC_ROOMS)).isEmpty();
            assertThat(new Workbooks()
                            .written(
                                    Column.MUSIC_ROOMS,
                                    school.text(Column.MUSIC_ROOMS).orElseThrow()))
                    .isEqualTo("缺报");
        }

        @Test
        void A_supplement_with_a_blank_list_says_that_there_are_none() {
            var supplement = new Form(
                    "补充",
                    "",
                    school -> true,
                    List.of(new Item("音乐专用教室面积", school -> ""), new Item("美术专用教室面积", school -> "90")));
            var forms = new ArrayList<>(FormsFixture.forms());
            forms.add(supplement);

            var school = read(file("a.xlsx", Layout.LEVELS, forms, SCHOOLS))
                    .reading()
                    .statistics()
                    .schools()
                    .getFirst();

            assertThat(school.reportsRooms(Column.MUSIC_ROOMS)).isTrue();
            assertThat(school.text(Column.ART_ROOMS)).contains("90");
        }
    }

    @Nested
    class Packed {

        @Test
        void An_archive_of_forms_with_chinese_names_gives_what_the_forms_give() throws IOException {
            var zip = new ByteArrayOutputStream();
            try (var files = new ZipOutputStream(zip, Charset.forName("GBK"))) {
                for (var form : FormsFixture.forms()) {
                    files.putNextEntry(new ZipEntry("如皋市/%s.xlsx".formatted(form.sheet())));
                    files.write(FormsFixture.write(Layout.PATHS, List.of(form), SCHOOLS));
                }
                files.putNextEntry(new ZipEntry("__MACOSX/如皋市/._x.xlsx"));
                files.putNextEntry(new ZipEntry("如皋市/~$教基1001.xlsx"));
            }

            var chosen = new FormFiles();
            chosen.add("forms.zip", new ByteArrayInputStream(zip.toByteArray()));

            assertThat(chosen.list())
                    .extracting(FormFile::name)
                    .contains("教基5176.xlsx")
                    .hasSize(10);
            var read = read(chosen.list());
            assertThat(read.reading().errors()).isEmpty();
            assertThat(read.reading().statistics()).isEqualTo(own(SCHOOLS));
        }

        @Test
        void What_is_no_workbook_in_an_archive_is_named_and_files_of_one_name_are_told_apart() {
            var workbook = FormsFixture.write(Layout.PATHS, FormsFixture.forms(), SCHOOLS.subList(0, 1));
            var other = FormsFixture.write(Layout.PATHS, FormsFixture.forms(), SCHOOLS.subList(1, 2));
            var chosen = new FormFiles();
            chosen.add(
                    "forms.zip",
                    new ByteArrayInputStream(RawWorkbook.zip(new TreeMap<>(Map.of(
                            "a/表.xlsx", workbook, "b/表.xlsx", other, "c/说明.pdf", new byte[] {'%', 'P', 'D', 'F'})))));

            assertThat(chosen.list()).extracting(FormFile::name).containsExactly("表.xlsx", "表 (2).xlsx", "说明.pdf");
            var reading = read(chosen.list()).reading();
            assertThat(reading.statistics().schools()).hasSize(2);
            assertThat(reading.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.sheet()).isEqualTo("说明.pdf"));
        }

        @Test
        void A_small_archive_of_a_large_file_is_refused_as_is_an_encrypted_one() {
            var bomb = RawWorkbook.zip(Map.of("a.xlsx", new byte[40_000_000]));
            var encrypted = RawWorkbook.zip(Map.of("a.xlsx", new byte[] {1}));
            encrypted[6] |= 1;
            for (var at = 0; at < encrypted.length - 4; at++) {
                if (encrypted[at] == 'P' && encrypted[at + 1] == 'K' && encrypted[at + 2] == 1) {
                    encrypted[at + 8] |= 1;
                }
            }

            assertThatThrownBy(() -> new FormFiles().add("a.zip", new ByteArrayInputStream(bomb)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.key()).isEqualTo("schooldata.forms.tooLarge"));
            assertThatThrownBy(() -> new FormFiles().add("a.zip", new ByteArrayInputStream(encrypted)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.key()).isEqualTo("spreadsheet.file.encrypted"));
        }
    }

    @Nested
    class Mapping {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "\"NAME\", \"forms\"; \"NAMES\", \"forms\"; NAMES",
                    "{\"column\": \"KIND\"; {\"column\": \"NAME\"; malformed.mapping.columnTwice [NAME]",
                    "\"forms\": [\"教基3112\"]; \"forms\": [\"教基3119\"]; malformed.mapping.formUnknown [教基3119]",
                    "\"在校生数 > 合计|总计|计\"; \"在校生数 > \"; malformed.mapping.emptyStep [在校生数 >",
                    "\"year\": 2024; \"year\": 24; malformed.mapping.year [24]",
                    "\"neutral\"; \"natural\"; natural"
                })
        void A_wrong_mapping_is_refused_with_its_line(String right, String wrong, String reason) {
            var text = mapping();
            var broken = text.replaceFirst(Pattern.quote(right), wrong);
            assertThatThrownBy(() -> FormMappingReader.read("mine.json", broken))
                    .isInstanceOf(InvalidMapping.class)
                    .hasMessageContaining(reason)
                    .hasMessageStartingWith("mine.json, line ");
        }

        @Test
        void Every_wrong_line_is_told_at_once() {
            var text = mapping();
            var broken = text.replaceFirst("\"column\": \"BUILT\"", "\"column\": \"RAISED\"")
                    .replaceFirst("\"在校生数 > 合计", "\"在校生数 > > 合计");
            var lines = broken.lines().toList();

            var problems = FormMappingReader.problems(broken);

            assertThat(problems)
                    .extracting(problem -> lines.get(problem.line() - 1))
                    .hasSize(2)
                    .anyMatch(line -> line.contains("RAISED"))
                    .anyMatch(line -> line.contains("_PUPILS"));
            assertThat(FormMappingReader.problems(text)).isEmpty();
            assertThat(FormMappingReader.problems(text + "}")).hasSizeLessThan(2);
            assertThat(FormMappingReader.problems("{")).hasSize(1);
            assertThat(FormMappingReader.problems("[]")).hasSize(1);
        }

        @Test
        void The_line_of_a_mistake_is_told() {
            var text = mapping();
            var broken = text.replaceFirst("\"column\": \"BUILT\"", "\"column\": \"RAISED\"");
            var line = Arrays.stream(broken.split("\n", -1))
                            .map(each -> each.contains("RAISED"))
                            .toList()
                            .indexOf(true)
                    + 1;

            assertThatThrownBy(() -> FormMappingReader.read("mine.json", broken))
                    .isInstanceOfSatisfying(
                            InvalidMapping.class,
                            refused -> assertThat(refused.line()).isEqualTo(line));
        }

        @Test
        void The_archive_of_an_import_is_the_same_for_the_same_files_and_can_be_read_again() {
            var file = file("export.xlsx", Layout.LEVELS, FormsFixture.forms(), SCHOOLS);
            var archive = new FormsArchive(mapping(), List.of(file)).bytes();

            assertThat(new FormsArchive(mapping(), List.of(file)).bytes()).isEqualTo(archive);
            assertThat(FormsArchive.isArchive(archive)).isTrue();
            assertThat(FormsArchive.isArchive(WorkbookWriter.school(row -> {}))).isFalse();
            assertThat(new Workbooks().readAgain(archive, own(SCHOOLS)).statistics())
                    .isEqualTo(own(SCHOOLS));
        }
    }

    @Test
    void Our_own_workbook_takes_the_codes_of_the_statistics_too() {
        var workbook = WorkbookWriter.school(row -> {
            row.put("KIND", "211");
            row.put("PROVIDER", "999");
            row.put("SETTING", "123");
            row.put("COUNTED", "1");
        });

        var school = new Workbooks()
                .read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, workbook)
                .statistics()
                .schools()
                .getFirst();

        assertThat(school.kind()).isEqualTo(SchoolKind.PRIMARY);
        assertThat(school.isPrivate()).isTrue();
        assertThat(school.setting()).contains(Setting.TOWN);
        assertThat(school.text(Column.COUNTED)).contains(School.YES);
    }

    private static Column column(Map<Column, String> school, String figure) {
        var stage = SchoolKind.valueOf(Objects.requireNonNull(school.get(Column.KIND)))
                .stages()
                .getFirst();
        return Column.valueOf(stage + figure);
    }

    private static List<Form> change(String sheet, UnaryOperator<Form> change) {
        return FormsFixture.forms().stream()
                .map(form -> form.sheet().equals(sheet) ? change.apply(form) : form)
                .toList();
    }

    private static List<Form> without(List<Form> forms, String sheet) {
        return forms.stream().filter(form -> !form.sheet().equals(sheet)).toList();
    }

    private static Form only(List<Form> forms, String sheet) {
        return forms.stream()
                .filter(form -> form.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static FormFile file(String name, Layout layout, List<Form> forms, List<Map<Column, String>> schools) {
        return FormFile.of(name, FormsFixture.write(layout, forms, schools));
    }

    private static CountyStatistics own(List<Map<Column, String>> schools) {
        return new Workbooks()
                .read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, FormsFixture.workbook(schools))
                .statistics();
    }

    private static FormsReader.Result read(FormFile... files) {
        return read(List.of(files));
    }

    private static FormsReader.Result read(List<FormFile> files) {
        return new Workbooks()
                .readForms(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        new FormsArchive(mapping(), files),
                        Remembered.NOTHING);
    }

    static String mapping() {
        try (var file = FormsTest.class.getResourceAsStream("/schooldata/forms/2024.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
