package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.spreadsheet.Sheet;

/** Writes workbooks down to the markup, for what no library would write. */
final class RawWorkbook {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int sheets;

    RawWorkbook() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                        .formatted(OFFICE));
    }

    /** The header of the school sheet's first columns. */
    static String header(String... more) {
        var names = new String[6 + more.length];
        System.arraycopy(new String[] {"学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数"}, 0, names, 0, 6);
        System.arraycopy(more, 0, names, 6, more.length);
        return row(1, texts(1, names));
    }

    /** A school of 400 pupils in that row, with further cells. */
    static String school(int row, String more) {
        return row(
                row, texts(row, Long.toString(2_132_100_000L + row), "School " + row, "小学", "公办", "镇区", "400") + more);
    }

    static String row(int number, String cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    static String texts(int row, String... texts) {
        var cells = new StringBuilder();
        for (var i = 0; i < texts.length; i++) {
            cells.append(text(Sheet.letters(i + 1) + row, texts[i]));
        }
        return cells.toString();
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(address, text);
    }

    static String number(String address, String value) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(address, value);
    }

    RawWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook sheet(String name, String state, String xml) {
        sheets++;
        names.append("<sheet name='%s' state='%s' r:id='s%d'/>".formatted(name, state, sheets));
        relations.append("<Relationship Id='s%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                .formatted(sheets, OFFICE, sheets));
        return part("xl/worksheets/sheet%d.xml".formatted(sheets), xml);
    }

    /** Cell styles with these formats, numbered from 0. */
    RawWorkbook styles(String... formats) {
        var custom = new StringBuilder();
        var cells = new StringBuilder();
        for (var i = 0; i < formats.length; i++) {
            custom.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(170 + i, formats[i]));
            cells.append("<xf numFmtId='%d'/>".formatted(170 + i));
        }
        relations.append("<Relationship Id='st' Type='%s/styles' Target='styles.xml'/>".formatted(OFFICE));
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>".formatted(custom, cells));
    }

    RawWorkbook strings(String strings) {
        relations.append(
                "<Relationship Id='t' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/>".formatted(OFFICE));
        return part("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    }

    RawWorkbook external(String target) {
        relations.append("<Relationship Id='x' Type='%s/externalLink' Target='%s' TargetMode='External'/>"
                .formatted(OFFICE, target));
        return this;
    }

    RawWorkbook part(String path, String content) {
        return part(path, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String path, byte[] content) {
        parts.put(path, content);
        return this;
    }

    byte[] build() {
        return build("");
    }

    /** The file with these further relations of the workbook. */
    byte[] build(String more) {
        relations.append(more);
        return zip(parts());
    }

    /** The parts of the file. */
    Map<String, byte[]> parts() {
        part("xl/workbook.xml", "<workbook xmlns:r='%s'><sheets>%s</sheets></workbook>".formatted(OFFICE, names));
        part("xl/_rels/workbook.xml.rels", "<Relationships>%s</Relationships>".formatted(relations));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
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

    /** A sheet of these rows alone, with merged cells. */
    static String merged(String rows, List<String> areas) {
        var cells = new StringBuilder();
        areas.forEach(area -> cells.append("<mergeCell ref='%s'/>".formatted(area)));
        return "<worksheet><sheetData>%s</sheetData><mergeCells>%s</mergeCells></worksheet>".formatted(rows, cells);
    }
}
