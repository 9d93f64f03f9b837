package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junheng.spreadsheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Everything that reading refuses: a file in which it does, and one close by in which all is well. */
class ReadingErrorsTest {

    private static final List<String> COLUMNS = List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "教学仪器设备值");
    private static final List<String> SCHOOL = List.of("2132100002", "甲校", "小学", "公办", "镇区", "90");

    private static final String ROOMS = "学校标识码,类型,面积";

    /** A workbook that is refused, and one that is not. */
    private static final class Example {

        private final byte[] wrong;
        private final byte[] right;

        Example(byte[] wrong, byte[] right) {
            this.wrong = wrong;
            this.right = right;
        }
    }

    static Stream<String> keys() {
        return Stream.of(cells(), rows(), sheets()).flatMap(examples -> examples.keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void What_is_wrong_is_refused_and_what_is_right_close_by_is_not(String key) {
        var example = Stream.of(cells(), rows(), sheets())
                .filter(examples -> examples.containsKey(key))
                .map(examples -> Objects.requireNonNull(examples.get(key)))
                .findFirst()
                .orElseThrow();

        assertThat(read(example.wrong)).contains("schooldata.error." + key);
        assertThat(read(example.right)).isEmpty();
    }

    @Test
    void Every_error_that_has_a_text_has_an_example() throws IOException {
        var texts = new Properties();
        try (var content = new ClassPathResource("vaadin-i18n/translations.properties").getInputStream()) {
            texts.load(content);
        }

        assertThat(keys())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("schooldata.error."))
                        .map(name -> name.substring("schooldata.error.".length()))
                        .toList());
    }

    @Test
    void The_parts_of_wholes_are_these() {
        var stated = new ArrayList<String>();
        Catalogue.get().columns().stream()
                .filter(spec -> spec.partOf() != null)
                .forEach(spec -> stated.add(spec.header() + " " + header(Objects.requireNonNull(spec.partOf()))));
        Catalogue.get().county().stream()
                .filter(spec -> spec.partOf() != null)
                .forEach(spec -> stated.add(spec.header() + " "
                        + Catalogue.get()
                                .figure(Objects.requireNonNull(spec.partOf()))
                                .header()));

        assertThat(stated)
                .containsExactly(
                        "小学超额班数 小学班数",
                        "初中超额班数 初中班数",
                        "小学高于规定学历教师数 小学专任教师数",
                        "初中高于规定学历教师数 初中专任教师数",
                        "小学县级以上骨干教师数 小学专任教师数",
                        "初中县级以上骨干教师数 初中专任教师数",
                        "小学体育艺术专任教师数 小学专任教师数",
                        "初中体育艺术专任教师数 初中专任教师数",
                        "室内体育用房面积 教学及辅助用房面积",
                        "教师培训经费 公用经费预算",
                        "交流轮岗教师数 符合交流条件教师数",
                        "交流轮岗骨干教师数 交流轮岗教师数",
                        "分配到初中名额数 优质高中招生计划数",
                        "随迁子女公办就读数 符合条件随迁子女数",
                        "随迁子女购买学位数 符合条件随迁子女数",
                        "残疾儿童少年入学数 适龄残疾儿童少年数");
    }

    @ParameterizedTest
    @CsvSource({
        "小学超额班数, 小学班数",
        "初中超额班数, 初中班数",
        "小学高于规定学历教师数, 小学专任教师数",
        "初中高于规定学历教师数, 初中专任教师数",
        "小学县级以上骨干教师数, 小学专任教师数",
        "初中县级以上骨干教师数, 初中专任教师数",
        "小学体育艺术专任教师数, 小学专任教师数",
        "初中体育艺术专任教师数, 初中专任教师数",
        "室内体育用房面积, 教学及辅助用房面积",
        "教师培训经费, 公用经费预算"
    })
    void A_part_of_a_school_may_be_its_whole_and_no_more(String part, String whole) {
        var headers = List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", whole, part);

        assertThat(partsIn(sheet(headers, school("7", "7")))).isEmpty();
        assertThat(partsIn(sheet(headers, school("", "8")))).isEmpty();
        assertThat(partsIn(sheet(headers, school("7", "8")))).containsExactly("学校 G2 " + part + " [" + whole + ", 7]");
    }

    @ParameterizedTest
    @CsvSource({
        "交流轮岗教师数, 符合交流条件教师数",
        "交流轮岗骨干教师数, 交流轮岗教师数",
        "分配到初中名额数, 优质高中招生计划数",
        "随迁子女公办就读数, 符合条件随迁子女数",
        "随迁子女购买学位数, 符合条件随迁子女数",
        "残疾儿童少年入学数, 适龄残疾儿童少年数"
    })
    void A_part_of_a_county_may_be_its_whole_and_no_more(String part, String whole) {
        assertThat(partsIn(county("指标,数值", whole + ",7", part + ",7"))).isEmpty();
        assertThat(partsIn(county("指标,数值", part + ",8"))).isEmpty();
        assertThat(partsIn(county("指标,数值", whole + ",7", part + ",8")))
                .containsExactly("县级 B3 " + part + " [" + whole + ", 7]");
    }

    private static Map<String, Example> cells() {
        var examples = new LinkedHashMap<String, Example>();
        examples.put("needed", cell(Column.NAME, "", "甲校"));
        examples.put("code", cell(Column.CODE, "213210000", "2132100000"));
        examples.put("tooLong", cell(Column.NAME, "校".repeat(101), "校".repeat(100)));
        examples.put("choice", cell(Column.KIND, "大学", "小学"));
        examples.put("year", cell(Column.BUILT, "2100", "2010"));
        examples.put("noNumber", cell(Column.EQUIPMENT, "约90", "９０"));
        examples.put("negative", cell(Column.EQUIPMENT, "-0.01", "0"));
        examples.put("tooLarge", cell(Column.EQUIPMENT, "1000000000000.1", "1000000000000"));
        examples.put("decimals", cell(Column.EQUIPMENT, "0.12345678901", "0.1234567891"));
        examples.put("notWhole", cell(Column.PRIMARY_PUPILS, "400.5", "400.0"));
        examples.put("rooms", cell(Column.MUSIC_ROOMS, "96;big", "96;90"));
        examples.put("part", cell(Column.PRIMARY_ABOVE_STANDARD, "26", "25"));
        examples.put("share", new Example(county("城区小学就近入学比例,1.001"), county("城区小学就近入学比例,1")));
        examples.put("figureTwice", new Example(county("初三毕业生数,9", "初三毕业生数,9"), county("初三毕业生数,9")));
        examples.put("uncalculated", stored("<c r=\"G2\"><f>40+50</f></c>", "<c r=\"G2\"><f>40+50</f><v>90</v></c>"));
        examples.put("formula", stored("<c r=\"G2\" t=\"e\"><v>#REF!</v></c>", RawWorkbook.number("G2", "90")));
        examples.put("truth", stored("<c r=\"G2\" t=\"b\"><v>1</v></c>", RawWorkbook.number("G2", "1")));
        examples.put("date", stored("<c r=\"G2\" s=\"0\"><v>90</v></c>", "<c r=\"G2\" s=\"1\"><v>90</v></c>"));
        return examples;
    }

    private static Map<String, Example> rows() {
        var examples = new LinkedHashMap<String, Example>();
        var campus = Map.of(Column.COUNTED, "否", Column.MAIN_SCHOOL, "2132100001");
        examples.put("duplicate", new Example(third(Map.of(Column.CODE, "2132100001")), third(Map.of())));
        examples.put("noMainSchool", new Example(third(Map.of(Column.COUNTED, "否")), third(campus)));
        examples.put(
                "unknownMainSchool",
                new Example(third(Map.of(Column.COUNTED, "否", Column.MAIN_SCHOOL, "2132100099")), third(campus)));
        examples.put(
                "mainSchoolIsCampus",
                new Example(
                        third(Map.of(Column.COUNTED, "否", Column.MAIN_SCHOOL, "2132100002"), campus),
                        third(campus, campus)));
        var enough = sheet(COLUMNS, SCHOOL);
        examples.put("noSchools", new Example(sheet(COLUMNS), enough));
        examples.put("row", new Example(without(2), enough));
        examples.put("columnMissing", new Example(without(4), enough));
        examples.put("columnTwice", new Example(headed("教学仪器设备值"), headed("公用经费预算")));
        examples.put("unit", new Example(headed("公用经费预算(元)"), headed("公用经费预算(万元)")));
        examples.put(
                "total",
                new Example(
                        sheet(COLUMNS, SCHOOL, List.of("合计", "", "", "", "", "91")),
                        sheet(COLUMNS, SCHOOL, List.of("合计", "", "", "", "", "90"))));
        examples.put("more", new Example(wrong(2001), enough));
        return examples;
    }

    private static Map<String, Example> sheets() {
        var examples = new LinkedHashMap<String, Example>();
        var school = RawWorkbook.header("音乐专用教室面积") + RawWorkbook.school(2, RawWorkbook.text("G2", "96"));
        examples.put(
                "sheetTwice",
                new Example(
                        new RawWorkbook()
                                .sheet("学校", school)
                                .sheet("学校", school)
                                .build(),
                        new RawWorkbook().sheet("学校", school).build()));
        var right = rooms(ROOMS, "2132100002,音乐,96");
        examples.put("roomHeader", new Example(rooms("学校标识码,类型", "2132100002,音乐"), right));
        examples.put("room", new Example(rooms(ROOMS, "2132100002,舞蹈,96"), right));
        examples.put("roomSchool", new Example(rooms(ROOMS, "2132100003,音乐,96"), right));
        examples.put("roomsDiffer", new Example(rooms(ROOMS, "2132100002,音乐,95"), right));
        return examples;
    }

    private static Example cell(Column column, String wrong, String right) {
        return new Example(
                WorkbookWriter.school(row -> row.put(column.name(), wrong)),
                WorkbookWriter.school(row -> row.put(column.name(), right)));
    }

    /** Of the equipment of a school, as a file keeps it. */
    private static Example stored(String wrong, String right) {
        return new Example(stored(wrong), stored(right));
    }

    private static byte[] stored(String cell) {
        return new RawWorkbook()
                .styles("yyyy-mm-dd", "0.00")
                .sheet("学校", RawWorkbook.header("教学仪器设备值") + RawWorkbook.school(2, cell))
                .build();
    }

    /** A first school, and behind it one for each of these changes. */
    @SafeVarargs
    private static byte[] third(Map<Column, String>... changes) {
        var rows = new ArrayList<Consumer<Map<String, String>>>();
        rows.add(row -> {});
        for (var change : changes) {
            rows.add(row -> change.forEach((column, value) -> row.put(column.name(), value)));
        }
        return WorkbookWriter.schools(rows);
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) {
        var all = new ArrayList<List<String>>();
        for (var row : rows) {
            all.add(row);
        }
        return WorkbookWriter.write("学校", all);
    }

    private static List<String> school(String... figures) {
        var row = new ArrayList<>(SCHOOL.subList(0, 5));
        Collections.addAll(row, figures);
        return row;
    }

    private static byte[] without(int column) {
        var header = new ArrayList<>(COLUMNS);
        var row = new ArrayList<>(SCHOOL);
        header.remove(column);
        row.remove(column);
        return sheet(header, row);
    }

    private static byte[] headed(String more) {
        var header = new ArrayList<>(COLUMNS);
        header.add(more);
        return sheet(header, school("90", "60"));
    }

    private static byte[] wrong(int schools) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var number = 0; number < schools; number++) {
            var row = school("-1");
            row.set(0, Long.toString(2_132_100_000L + number));
            rows.add(row);
        }
        return WorkbookWriter.write("学校", rows);
    }

    private static byte[] county(String... rows) {
        return beside("县级", rows);
    }

    private static byte[] rooms(String... rows) {
        return beside("专用教室", rows);
    }

    /** A school with a music room, and a second sheet of these rows. */
    private static byte[] beside(String name, String... rows) {
        var cells = new StringBuilder();
        for (var row = 0; row < rows.length; row++) {
            var written = new StringBuilder();
            var values = List.of(rows[row].split(",", -1));
            for (var column = 0; column < values.size(); column++) {
                var address = Sheet.letters(column + 1) + (row + 1);
                var value = values.get(column);
                written.append(
                        value.matches("[0-9.]{1,9}")
                                ? RawWorkbook.number(address, value)
                                : RawWorkbook.text(address, value));
            }
            cells.append(RawWorkbook.row(row + 1, written.toString()));
        }
        return new RawWorkbook()
                .sheet("学校", RawWorkbook.header("音乐专用教室面积") + RawWorkbook.school(2, RawWorkbook.text("G2", "96")))
                .sheet(name, cells.toString())
                .build();
    }

    private static String header(Column column) {
        return Catalogue.get().column(column).header();
    }

    private static List<String> read(byte[] workbook) {
        return reading(workbook).errors().stream()
                .map(error -> error.reason().key())
                .toList();
    }

    private static List<String> partsIn(byte[] workbook) {
        return reading(workbook).errors().stream()
                .filter(error -> error.reason().key().equals("schooldata.error.part"))
                .map(error -> error.sheet() + " " + error.cell() + " " + error.column() + " "
                        + error.reason().arguments())
                .toList();
    }

    private static Reading reading(byte[] workbook) {
        return new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, workbook);
    }
}
