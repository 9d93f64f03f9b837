package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.shared.Refusal;
import org.junheng.template.Content.Rows;
import org.junheng.template.Templates.Format;
import org.junheng.typeset.OfficeFile;
import org.junheng.typeset.WordFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Content CONTENT = new Content(
            Map.of("县名", "如皋市", "正文", "第一段\n第二段", "空", ""),
            Map.of(
                    "学校",
                    new Rows(List.of(Map.of("名称", "甲校", "数值", "0.50"), Map.of("名称", "乙校", "数值", "缺")), Set.of("数值")),
                    "没有",
                    new Rows(List.of(), Set.of())),
            Map.of(),
            "无");

    private final Templates templates = new Templates();

    @Nested
    class In_Word {

        @Test
        void A_placeholder_is_filled_in_though_it_lies_in_many_runs() throws IOException {
            var body = "<w:p><w:r><w:t>致{</w:t></w:r><w:r><w:t>{县</w:t></w:r><w:r><w:t>名}}人民政府</w:t></w:r></w:p>";

            assertThat(filled(body)).contains("致如皋市").contains("人民政府").doesNotContain("{");
        }

        @Test
        void Several_lines_become_as_many_paragraphs_that_look_alike() throws IOException {
            var body = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>{{正文}}</w:t></w:r></w:p>";

            assertThat(filled(body).split("<w:jc w:val=\"both\"/>", -1)).hasSize(3);
        }

        @Test
        void A_row_is_repeated_and_a_table_without_rows_says_so() throws IOException {
            var body = "<w:tbl>" + WordFixture.row("", "{{学校.名称}}", "{{学校.数值}}") + "</w:tbl><w:tbl>"
                    + WordFixture.row("", "{{没有.名称}}", "{{没有.数值}}") + "</w:tbl>";

            var filled = filled(body);

            assertThat(filled.indexOf("甲校")).isPositive().isLessThan(filled.indexOf("乙校"));
            assertThat(filled).contains("缺").contains(">无<").doesNotContain("{");
        }

        @Test
        void What_stands_for_something_empty_is_left_out() throws IOException {
            var body = WordFixture.paragraph("{{?没有}}")
                    + WordFixture.paragraph("无事")
                    + WordFixture.paragraph("{{/没有}}")
                    + WordFixture.paragraph("{{?学校}}")
                    + WordFixture.paragraph("有事")
                    + WordFixture.paragraph("{{/学校}}");

            assertThat(filled(body)).contains("有事").doesNotContain("无事").doesNotContain("{{");
        }

        @Test
        void What_is_filled_in_is_text_and_never_markup_or_a_placeholder() throws IOException {
            var content = new Content(Map.of("县名", "<w:p>&{{正文}}", "正文", "秘密"), Map.of(), Map.of(), "无");

            var filled =
                    xml(templates.fill(Format.WORD, WordFixture.document(WordFixture.paragraph("{{县名}}")), content));

            assertThat(filled).contains("&lt;w:p&gt;&amp;{{正文}}").doesNotContain("秘密");
        }

        @Test
        void A_character_that_no_file_may_hold_does_not_spoil_it() throws IOException {
            var content = new Content(Map.of("县名", "如\u0008皋\ud800市\r"), Map.of(), Map.of(), "无");
            var filled = templates.fill(Format.WORD, WordFixture.document(WordFixture.paragraph("{{县名}}")), content);

            assertThat(OfficeFile.read(filled)
                            .xml("word/document.xml")
                            .getDocumentElement()
                            .getTextContent())
                    .isEqualTo("如〓皋〓市〓");
        }

        @Test
        void The_same_content_gives_the_same_bytes() throws IOException {
            var template = WordFixture.document(WordFixture.paragraph("{{县名}}"));

            assertThat(templates.fill(Format.WORD, template, CONTENT))
                    .isEqualTo(templates.fill(Format.WORD, template, CONTENT));
        }

        private String filled(String body) throws IOException {
            return xml(templates.fill(Format.WORD, WordFixture.document(body), CONTENT));
        }

        private static String xml(byte[] file) throws IOException {
            return new String(OfficeFile.read(file).part("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class In_Excel {

        @Test
        void Rows_are_repeated_numbers_stay_numbers_and_what_is_missing_stays_text() throws IOException {
            // Written once: a workbook holds the second in which it was.
            var template = workbook();
            var filled = templates.fill(Format.EXCEL, template, CONTENT);

            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
                var sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("如皋市学校表");
                assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.5);
                assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                        .isEqualTo("0.00");
                assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("乙校");
                assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("缺");
                assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("注");
            }
            assertThat(templates.fill(Format.EXCEL, template, CONTENT)).isEqualTo(filled);
        }

        private static byte[] workbook() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet("表");
                sheet.createRow(0).createCell(0).setCellValue("{{县名}}学校表");
                var row = sheet.createRow(1);
                row.createCell(0).setCellValue("{{学校.名称}}");
                row.createCell(1).setCellValue("{{学校.数值}}");
                sheet.createRow(2).createCell(0).setCellValue("注");
                workbook.write(bytes);
            }
            return bytes.toByteArray();
        }
    }

    @Nested
    class What_is_refused {

        @Test
        void Macros() {
            var parts = WordFixture.parts(WordFixture.paragraph("x"));
            parts.put("word/vbaProject.bin", "x");

            assertRefused("template.macros", WordFixture.file(parts));
        }

        @Test
        void Embedded_objects() {
            var parts = WordFixture.parts(WordFixture.paragraph("x"));
            parts.put("word/embeddings/oleObject1.bin", "x");

            assertRefused("template.foreign", WordFixture.file(parts));
        }

        @Test
        void Anything_outside_of_the_file() {
            var parts = WordFixture.parts(WordFixture.paragraph("x"));
            parts.put(
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                            + " Type=\"x/attachedTemplate\" Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>");

            assertRefused("template.outside", WordFixture.file(parts));
            assertRefused(
                    "template.outside",
                    WordFixture.document(
                            "<w:p><w:r><w:instrText> INCLUDETEXT \"file:///etc/passwd\" </w:instrText></w:r></w:p>"));
        }

        @Test
        void What_cannot_be_set_as_pages() {
            assertRefused(
                    "template.unset.numPr",
                    WordFixture.document("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"));
        }

        @Test
        void Document_types_and_files_that_are_none() {
            var parts = WordFixture.parts(WordFixture.paragraph("x"));
            parts.put(
                    "word/document.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + parts.get("word/document.xml"));

            assertRefused("template.unreadable.WORD", WordFixture.file(parts));
            assertRefused("template.unreadable.WORD", new byte[] {'P', 'K', 3, 4});
            assertRefused("template.unreadable.WORD", new byte[0]);
        }

        private void assertRefused(String key, byte[] file) {
            assertThatThrownBy(() -> templates.placeholders(Format.WORD, file))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        }
    }
}
