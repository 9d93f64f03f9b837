package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.Clause;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    private final Workbooks workbooks = new Workbooks();

    @Test
    void A_plain_workbook_is_read_without_errors() {
        var reading = read(WorkbookWriter.school(row -> {}));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.statistics().schools()).hasSize(1);
        assertThat(reading.statistics().unreadable()).isZero();
        assertThat(reading.queries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "１２３４．５", " 1234.50 ", "１，２３４．５"})
    void Numbers_may_be_written_as_people_write_them(String written) {
        var school = onlySchool(WorkbookWriter.school(row -> row.put("EQUIPMENT", written)));

        assertThat(school.text(Column.EQUIPMENT)).contains("1234.5");
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY_TEACHERS, many, noNumber",
        "PRIMARY_TEACHERS, -3, negative",
        "PRIMARY_TEACHERS, 3.5, notWhole",
        "PRIMARY_TEACHERS, '1,2,3', noNumber",
        "EQUIPMENT, 12元, noNumber",
        "BUILT, 99, year",
        "KIND, 大学, choice",
        "COUNTED, maybe, choice",
        "CODE, 123, code",
        "MUSIC_ROOMS, 90;big, rooms",
        "PROVIDER, '', needed"
    })
    void A_cell_that_cannot_be_read_is_reported_with_its_place(String column, String value, String reason) {
        var reading = read(WorkbookWriter.school(row -> row.put(column, value)));

        assertThat(reading.errors()).first().satisfies(error -> {
            assertThat(error.reason().key()).isEqualTo("schooldata.error." + reason);
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(workbooks.name(Column.valueOf(column)));
            assertThat(error.value()).isEqualTo(value);
        });
    }

    @Test
    void A_cell_that_cannot_be_read_counts_as_not_reported() {
        var school = onlySchool(WorkbookWriter.school(row -> row.put("PRIMARY_TEACHERS", "-3")));

        assertThat(school.amount(Column.PRIMARY_TEACHERS)).isEmpty();
    }

    @Test
    @Clause("part-within-whole")
    void No_part_exceeds_its_whole() {
        for (var part : List.of("PRIMARY_ABOVE_STANDARD", "PRIMARY_BACKBONE", "PRIMARY_SPORT_ART")) {
            assertThat(reasons(row -> row.put(part, "26"))).containsExactly("schooldata.error.part");
        }
        assertThat(reasons(row -> row.put("INDOOR_SPORT_AREA", "2500.01"))).containsExactly("schooldata.error.part");
    }

    @Test
    @Clause("unreadable-rows")
    void Rows_that_cannot_stand_are_left_out_and_counted() {
        var reading = read(WorkbookWriter.schools(List.of(
                row -> {},
                row -> row.put("CODE", "2132100001"),
                campusOf("2132109999"),
                campusOf(""),
                campusOf("2132100005"))));

        assertThat(reading.errors())
                .extracting(error -> error.reason().key())
                .containsExactly(
                        "schooldata.error.duplicate",
                        "schooldata.error.unknownMainSchool",
                        "schooldata.error.noMainSchool",
                        "schooldata.error.mainSchoolIsCampus");
        assertThat(reading.statistics().schools()).hasSize(1);
        assertThat(reading.statistics().unreadable()).isEqualTo(4);
    }

    private static Consumer<Map<String, String>> campusOf(String main) {
        return row -> {
            row.put("COUNTED", "否");
            row.put("MAIN_SCHOOL", main);
        };
    }

    @Nested
    class Layout {

        @Test
        void Columns_are_found_in_any_order_under_titles_and_in_two_levels() {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("2026年统计表"));
            rows.add(List.of("", "基本情况"));
            rows.add(List.of("在校生数", "学校名称", "学校标识码", "城乡分类", "举办者", "办学类型", "电话", "教学仪器设备值（万元）"));
            rows.add(List.of("小学"));
            rows.add(List.of("321", "甲校", "2132100001", "镇区", "公办", "小学", "12345", "8.5"));
            rows.add(List.of("填表人：张三"));

            var reading = read(WorkbookWriter.write("学校", rows));

            assertThat(reading.errors()).isEmpty();
            assertThat(reading.statistics().schools()).singleElement().satisfies(school -> {
                assertThat(school.text(Column.PRIMARY_PUPILS)).contains("321");
                assertThat(school.text(Column.EQUIPMENT)).contains("8.5");
            });
            assertThat(reading.remarks())
                    .anyMatch(remark -> remark.column().equals("电话")
                            && remark.reason().key().equals("schooldata.remark.unknownColumn"));
        }

        @Test
        void A_column_in_another_unit_is_an_error() {
            var rows = List.of(
                    List.of("学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "教学仪器设备值(元)"),
                    List.of("2132100001", "甲校", "小学", "公办", "镇区", "85000"));

            assertThat(read(WorkbookWriter.write("学校", rows)).errors())
                    .extracting(error -> error.reason().key())
                    .containsExactly("schooldata.error.unit");
        }

        @Test
        @Clause("totals-checked")
        void Totals_are_checked_and_not_imported() {
            assertThat(withTotal("800").errors()).isEmpty();
            assertThat(withTotal("800").statistics().schools()).hasSize(2);
            assertThat(withTotal("801").errors())
                    .singleElement()
                    .satisfies(
                            error -> assertThat(error.reason()).isEqualTo(Message.of("schooldata.error.total", "800")));
        }

        private Reading withTotal(String total) {
            return read(WorkbookWriter.schools(List.of(row -> {}, row -> {}, row -> {
                row.clear();
                row.put("CODE", "合 计");
                row.put("PRIMARY_PUPILS", total);
            })));
        }

        @Test
        void The_template_is_a_workbook_that_this_reader_understands() {
            var reading = read(workbooks.template());

            assertThat(reading.errors())
                    .extracting(error -> error.reason().key())
                    .containsExactly("schooldata.error.noSchools");
            assertThat(reading.remarks()).isEmpty();
        }
    }

    @Nested
    class Spreadsheets {

        @Test
        @Clause("totals-checked")
        void Formulas_count_by_their_stored_results() {
            var sheet = """
                    <row r="1"><c r="A1" t="s"><v>0</v></c>%s</row>
                    <row r="2"><c r="A2"><v>2132100001</v></c>%s<c r="F2"><f>1+1</f><v>2</v></c><c r="G2"><f>1/3</f></c></row>
                    <row r="3"><c r="A3" t="inlineStr"><is><t>合计</t></is></c><c r="F3"><f>SUM(F2:F2)</f></c></row>""".formatted(
                    texts(1, "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数", "小学班数"), texts(2, "甲校", "小学", "公办", "镇区"));

            var reading = read(xlsx(sheet, "<si><r><t>学校</t></r><r><t>标识码</t></r><rPh><t>xue</t></rPh></si>"));

            assertThat(reading.errors())
                    .extracting(error -> error.cell() + " " + error.reason().key())
                    .containsExactly("G2 schooldata.error.uncalculated");
            assertThat(reading.remarks())
                    .anyMatch(remark -> remark.cell().equals("F3")
                            && remark.reason().key().equals("schooldata.remark.uncheckedTotal"));
            assertThat(reading.statistics().schools().getFirst().text(Column.PRIMARY_PUPILS))
                    .contains("2");
        }

        @Test
        void Binary_dust_of_spreadsheets_is_read_as_shown() {
            assertThat(CellText.stored("642.6174999999999")).contains(new BigDecimal("642.6175"));
            assertThat(CellText.stored("0.30000000000000004")).contains(new BigDecimal("0.3"));
            assertThat(CellText.stored("1E999999")).isEmpty();
        }

        @Test
        void A_document_type_definition_is_not_followed() {
            var hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

            refused(
                    xlsx(hostile, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>", ""),
                    "spreadsheet.file.damaged");
        }

        @Test
        void A_small_file_that_unpacks_to_a_huge_one_is_refused() {
            var huge = new byte[210_000_000];
            Arrays.fill(huge, (byte) ' ');
            System.arraycopy(bytes("<r>"), 0, huge, 0, 3);

            refused(zip(Map.of("_rels/.rels", huge)), "spreadsheet.file.tooLarge");
        }

        private static String texts(int row, String... texts) {
            var cells = new StringBuilder();
            for (var i = 0; i < texts.length; i++) {
                cells.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(Sheet.letters(i + 2), row, texts[i]));
            }
            return cells.toString();
        }
    }

    @Nested
    class Wrong_files {

        @Test
        void A_file_that_is_no_workbook_is_refused_with_a_reason() {
            refused(new byte[0], "spreadsheet.file.empty");
            refused("学校,在校生".getBytes(StandardCharsets.UTF_8), "spreadsheet.file.noWorkbook");
            refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "spreadsheet.file.oldFormat");
            refused(encrypted(), "spreadsheet.file.encrypted");
            refused(new byte[] {'P', 'K', 3, 4, 5, 6}, "spreadsheet.file.damaged");
            refused(zip(Map.of("word/document.xml", new byte[0])), "spreadsheet.file.noWorkbook");
            refused(WorkbookWriter.write("别的", List.of(List.of("甲", "乙"))), "schooldata.file.noSchoolSheet");
            refused(WorkbookWriter.write("学校", List.of(List.of("甲", "乙"))), "schooldata.file.noHeader");
        }

        private static byte[] encrypted() {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
            bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            return bytes.toByteArray();
        }
    }

    @Nested
    class County_sheet {

        @ParameterizedTest
        @ValueSource(strings = {"0.97", "97%", "９７％"})
        void Shares_may_be_written_as_numbers_or_percentages(String written) {
            var sheet = Sheet.unread("县级", false);
            var cell = new Sheet.Cell(1, 2, Sheet.Kind.TEXT, written);

            assertThat(new ValueReader(sheet, new Problems()).share(cell, "x").map(CellText::plain))
                    .contains("0.97");
        }

        @Test
        void A_number_shown_as_a_percentage_may_have_been_kept_either_way() {
            assertThat(List.of("0.97", "97"))
                    .allSatisfy(stored ->
                            assertThat(share(Sheet.Kind.PERCENT, stored)).contains("0.97"));
            assertThat(share(Sheet.Kind.NUMBER, "97")).isEmpty();
        }

        private static Optional<String> share(Sheet.Kind kind, String value) {
            var sheet = Sheet.unread("县级", false);
            return new ValueReader(sheet, new Problems())
                    .share(new Sheet.Cell(1, 2, kind, value), "x")
                    .map(CellText::plain);
        }
    }

    private static List<String> reasons(Consumer<Map<String, String>> change) {
        return new Workbooks()
                .read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, WorkbookWriter.school(change)).errors().stream()
                        .map(error -> error.reason().key())
                        .toList();
    }

    private static School onlySchool(byte[] workbook) {
        return new Workbooks()
                .read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, workbook)
                .statistics()
                .schools()
                .getFirst();
    }

    private Reading read(byte[] workbook) {
        return workbooks.read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, workbook);
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    private static byte[] xlsx(String rows, String strings) {
        return xlsx("", rows, strings);
    }

    private static byte[] xlsx(String before, String rows, String strings) {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(Map.of(
                "_rels/.rels",
                bytes(
                        "<Relationships><Relationship Id='a' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                                .formatted(office)),
                "xl/_rels/workbook.xml.rels",
                bytes("""
                        <Relationships><Relationship Id='s' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>
                        <Relationship Id='t' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>""".formatted(office, office)),
                "xl/workbook.xml",
                bytes("<workbook xmlns:r='%s'><sheets><sheet name='学校' r:id='s'/></sheets></workbook>"
                        .formatted(office)),
                "xl/sharedStrings.xml",
                bytes("<sst>" + strings + "</sst>"),
                "xl/worksheets/sheet1.xml",
                bytes(before + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
