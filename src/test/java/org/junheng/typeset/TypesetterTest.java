package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.typeset.Typesetter.Colophon;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final Colophon PLAIN = new Colophon("标题", "");

    private final Typesetter typesetter = new Typesetter();

    @Test
    void No_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() throws IOException {
        var text = "各县（市、区），“优质均衡”的学校；R4 为 3.013，尚缺 2360.99 ㎡；R5 为 9.7。".repeat(40);

        for (var indent = 0; indent < 1_000; indent += 90) {
            var body = "<w:p><w:pPr><w:ind w:firstLine=\"%d\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                    .formatted(indent, text);
            var lines = text(typesetter.word(WordFixture.document(body), PLAIN))
                    .lines()
                    .toList();

            assertThat(lines).hasSizeGreaterThan(10).allSatisfy(line -> {
                assertThat("）、，”。；：").doesNotContain(line.substring(0, 1));
                assertThat("（“").doesNotContain(line.substring(line.length() - 1));
            });
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void Numbers_and_words_are_not_broken() throws IOException {
        var text = "差异系数 0.515257 超过限值 0.50，学校 2132000001 未达标".repeat(20);

        var lines = text(typesetter.word(WordFixture.document(WordFixture.paragraph(text)), PLAIN));

        for (var whole : List.of("0.515257", "0.50", "2132000001")) {
            assertThat(lines.split(whole, -1)).hasSize(21);
        }
    }

    @Test
    void Lines_around_a_page_stand_where_the_section_wants_them() throws IOException {
        var border = "<w:top w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"31\" w:color=\"FF0000\"/>";
        var section = "<w:sectPr><w:pgSz w:w=\"12000\" w:h=\"16000\"/><w:pgBorders>%s</w:pgBorders></w:sectPr>";

        var framed = drawn(WordFixture.paragraph("题名") + section.formatted(border));
        var bare = drawn(WordFixture.paragraph("题名") + section.formatted(""));

        for (var place : List.of(new Point(31, 400), new Point(569, 400), new Point(300, 31), new Point(300, 769))) {
            assertThat(framed.getRGB(place.x, place.y) & 0xffffff).isEqualTo(0xff0000);
            assertThat(bare.getRGB(place.x, place.y) & 0xffffff).isEqualTo(0xffffff);
        }
        assertThat(framed.getRGB(34, 400) & 0xffffff).isEqualTo(0xffffff);
        assertThat(framed.getRGB(37, 400) & 0xffffff).isNotEqualTo(0xffffff);
    }

    /** The first page, a dot a point. */
    private BufferedImage drawn(String body) throws IOException {
        try (var document = Loader.loadPDF(typesetter.word(WordFixture.document(body), PLAIN))) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    @Test
    void The_head_of_a_table_stands_on_top_of_each_of_its_pages_and_every_row_once() throws IOException {
        var rows = new StringBuilder(WordFixture.row("<w:tblHeader/>", "学校名称", "结论"));
        for (var row = 0; row < 200; row++) {
            rows.append(WordFixture.row("", "学校" + row + "号", "达标"));
        }
        var pdf = typesetter.word(WordFixture.document("<w:tbl>" + rows + "</w:tbl>"), PLAIN);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var all = new StringBuilder();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var text = text(document, page);
                assertThat(text).startsWith("学校名称");
                all.append(text);
            }
            for (var row = 0; row < 200; row++) {
                assertThat(all.toString().split("学校" + row + "号", -1)).hasSize(2);
            }
        }
    }

    @Test
    void What_is_kept_with_the_next_stands_on_its_page_wherever_the_page_ends() throws IOException {
        var kept = "<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        var list = "附件一</w:t><w:br/><w:t>附件二</w:t><w:br/><w:t>附件三";
        var closing =
                kept.formatted("妥否，请批示。") + kept.formatted(list) + kept.formatted("落款") + WordFixture.paragraph("日期");

        for (var lines = 35; lines < 65; lines++) {
            var body = WordFixture.paragraph("正文").repeat(lines) + closing;
            try (var document = Loader.loadPDF(typesetter.word(WordFixture.document(body), PLAIN))) {
                assertThat(text(document, document.getNumberOfPages()))
                        .as("after %d lines", lines)
                        .contains("妥否", "附件一", "附件三", "落款", "日期");
            }
        }
    }

    @Test
    void A_cell_that_is_longer_than_a_page_goes_on_on_the_next() throws IOException {
        var text = "说明文字。".repeat(1_500);
        var table = "<w:tbl>" + WordFixture.row("", "G1", text) + "</w:tbl>";

        var pdf = typesetter.word(WordFixture.document(table), PLAIN);

        assertThat(text(pdf).replaceAll("\\s", ""))
                .contains("G1")
                .satisfies(found -> assertThat(found.replace("G1", "")).isEqualTo(text));
    }

    @Test
    void All_fonts_are_embedded_and_the_same_file_gives_the_same_bytes() throws IOException {
        var file = WordFixture.document(WordFixture.paragraph("均衡 Junheng 2026 — ㎡ 〔2026〕"));

        var pdf = typesetter.word(file, new Colophon("标题", "草稿"));

        assertThat(typesetter.word(file, new Colophon("标题", "草稿"))).isEqualTo(pdf);
        assertThat(fontsNotEmbedded(pdf)).isEmpty();
        assertThat(text(pdf)).contains("均衡 Junheng 2026 — ㎡ 〔2026〕");
        assertThat(text(pdf).replaceAll("\\s", "")).endsWith("草稿");
    }

    @Test
    void Pages_are_numbered() throws IOException {
        var parts = WordFixture.parts(WordFixture.paragraph("甲")
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + WordFixture.paragraph("乙")
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId9\" xmlns:r=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships\"/></w:sectPr>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "word/footer1.xml",
                "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>第</w:t></w:r>"
                        + "<w:fldSimple w:instr=\" PAGE \"/><w:r><w:t>页共</w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"/></w:p></w:ftr>");

        try (var document = Loader.loadPDF(typesetter.word(WordFixture.file(parts), PLAIN))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1).replaceAll("\\s", "")).isEqualTo("甲第1页共2");
            assertThat(text(document, 2).replaceAll("\\s", "")).isEqualTo("乙第2页共2");
        }
    }

    @Test
    void A_workbook_is_set_as_it_would_be_printed() throws IOException {
        var pdf = typesetter.excel(workbook(), PLAIN);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(document, 1)).startsWith("学校数据表");
            assertThat(text(document, 2)).startsWith("序号").doesNotContain("学校数据表");
            assertThat(text(pdf).replaceAll("\\s", ""))
                    .contains("学校119")
                    .contains("0.50")
                    .doesNotContain("隐藏");
        }
        assertThat(fontsNotEmbedded(pdf)).isEmpty();
    }

    @Test
    void What_is_no_office_file_is_refused() {
        assertThatThrownBy(() -> typesetter.word(new byte[] {1, 2, 3}, PLAIN)).isInstanceOf(IOException.class);
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("学校数据表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            var head = sheet.createRow(1);
            head.createCell(0).setCellValue("序号");
            head.createCell(1).setCellValue("学校");
            head.createCell(2).setCellValue("数值");
            sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            for (var number = 0; number < 120; number++) {
                var row = sheet.createRow(number + 2);
                row.createCell(0).setCellValue(number + 1);
                row.createCell(1).setCellValue("学校" + number);
                var value = row.createCell(2);
                value.setCellValue(0.5);
                value.setCellStyle(style);
            }
            workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("隐藏");
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<String> fontsNotEmbedded(byte[] pdf) throws IOException {
        var found = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        found.add(font.getName());
                    }
                }
            }
        }
        return found;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
