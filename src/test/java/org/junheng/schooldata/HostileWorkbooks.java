package org.junheng.schooldata;

import static org.junheng.schooldata.RawWorkbook.header;
import static org.junheng.schooldata.RawWorkbook.number;
import static org.junheng.schooldata.RawWorkbook.row;
import static org.junheng.schooldata.RawWorkbook.school;
import static org.junheng.schooldata.RawWorkbook.text;
import static org.junheng.schooldata.RawWorkbook.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.spreadsheet.Sheet;

/** Files that people send by mistake or on purpose, each with the answer it gets. */
final class HostileWorkbooks {

    private static final Map<String, byte[]> BUILT = new HashMap<>();
    private static final int MILLION = 1_048_576;

    private HostileWorkbooks() {}

    /**
     * A file and the answer it gets.
     *
     * @param answer the key of the refusal or of the first error without its prefix; "fine" if it is read without errors
     * @param place the cell that is named; empty if none
     */
    record Hostile(String answer, String place, Supplier<byte[]> file) {}

    static Map<String, Hostile> all() {
        var all = new LinkedHashMap<String, Hostile>();
        wrongFiles(all);
        hostileParts(all);
        exhausting(all);
        HostileFloods.putAll(all);
        oddCells(all);
        oddLayouts(all);
        return all;
    }

    /** A file is built once, for some are large on their way. */
    static byte[] file(String name) {
        return BUILT.computeIfAbsent(
                name, missing -> Objects.requireNonNull(all().get(name)).file().get());
    }

    private static void wrongFiles(Map<String, Hostile> all) {
        put(all, "empty", "spreadsheet.file.empty", () -> new byte[0]);
        put(all, "comma separated", "spreadsheet.file.noWorkbook", () -> bytes("学校标识码,学校名称\n2132100001,甲校\n"));
        put(
                all,
                "web page named xlsx",
                "spreadsheet.file.noWorkbook",
                () -> bytes("<html><table><tr><td>学校</td></tr></table></html>"));
        put(all, "old xls renamed", "spreadsheet.file.oldFormat", () -> compound("Workbook"));
        put(all, "password protected", "spreadsheet.file.encrypted", () -> compound("EncryptedPackage"));
        put(
                all,
                "text document",
                "spreadsheet.file.noWorkbook",
                () -> RawWorkbook.zip(Map.of("word/document.xml", bytes("<d/>"))));
        put(all, "truncated", "spreadsheet.file.damaged", () -> truncated(2));
        put(all, "truncated at the end", "spreadsheet.file.damaged", () -> Arrays.copyOf(plain(), plain().length - 30));
        put(all, "zip of nothing", "spreadsheet.file.damaged", () -> bytes("PK\3\4"));
        put(all, "flipped bits", "spreadsheet.file.damaged", HostileWorkbooks::flipped);
        put(
                all,
                "sheet without header",
                "file.noHeader",
                () -> new RawWorkbook().sheet("学校", row(1, texts(1, "甲", "乙"))).build());
    }

    private static void hostileParts(Map<String, Hostile> all) {
        put(
                all,
                "external entity",
                "spreadsheet.file.damaged",
                () -> part("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + sheet(header() + school(2, text("G2", "&e;")))));
        put(
                all,
                "entities that multiply",
                "spreadsheet.file.damaged",
                () -> part("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + sheet(header())));
        put(
                all,
                "external link",
                "fine",
                () -> new RawWorkbook()
                        .external("http://example.org/other.xlsx")
                        .sheet("学校", header() + school(2, ""))
                        .build());
        put(
                all,
                "schema from elsewhere",
                "fine",
                () -> part(
                        "<worksheet xmlns:x='http://example.org/x' x:schemaLocation='http://example.org/x.xsd'><sheetData>"
                                + header() + school(2, "") + "</sheetData></worksheet>"));
        put(all, "unclosed markup", "spreadsheet.file.damaged", () -> part("<worksheet><sheetData>" + header()));
        put(
                all,
                "address beyond the sheet",
                "spreadsheet.file.damaged",
                () -> part(sheet(header() + number("ZZZZ9", "1"))));
        put(
                all,
                "string that is not there",
                "spreadsheet.file.damaged",
                () -> part(sheet(header() + row(2, "<c r='A2' t='s'><v>99</v></c>"))));
    }

    private static void exhausting(Map<String, Hostile> all) {
        put(all, "gigabyte of blanks", "spreadsheet.file.tooLarge", () -> part(sheetOf(' ', 1_000)));
        put(
                all,
                "gigabyte of rows",
                "spreadsheet.file.tooLarge",
                () -> part("<worksheet><sheetData>", "<row r='9'/>", 210_000_000));
        put(
                all,
                "text without end",
                "spreadsheet.file.damaged",
                () -> part("<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>", "a", 20_000_000));
        put(all, "attribute without end", "spreadsheet.file.tooLarge", () -> part("<worksheet a='", "a", 20_000_000));
        put(all, "comment without end", "spreadsheet.file.damaged", () -> part("<worksheet><!--", "<a>", 20_000_000));
        put(all, "nested without end", "spreadsheet.file.damaged", () -> part("", "<a>", 20_000_000));
        put(all, "ever new names", "spreadsheet.file.damaged", HostileWorkbooks::names);
        put(
                all,
                "strings without end",
                "spreadsheet.file.tooLarge",
                () -> new RawWorkbook()
                        .strings("<si><t>abc</t></si>".repeat(1_500_000))
                        .sheet("学校", header())
                        .build());
        put(
                all,
                "million cells",
                "spreadsheet.file.tooLarge",
                () -> part(sheet(IntStream.rangeClosed(2, 100_000)
                        .mapToObj(
                                row -> "<row r='%d'><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>".formatted(row))
                        .collect(Collectors.joining("", header(), "")))));
        put(
                all,
                "million blank rows",
                "fine",
                () -> part(sheet(IntStream.rangeClosed(3, MILLION)
                        .mapToObj(row -> "<row r='%d' spans='1:44' s='1'><c r='A%d' s='1'/></row>".formatted(row, row))
                        .collect(Collectors.joining("", header() + school(2, ""), "")))));
        put(
                all,
                "ten thousand columns",
                "fine",
                () -> part(sheet(row(
                                1,
                                texts(1, "学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数")
                                        + IntStream.rangeClosed(7, 10_000)
                                                .mapToObj(column -> text(Sheet.letters(column) + 1, "小学" + column))
                                                .collect(Collectors.joining()))
                        + school(2, ""))));
        put(
                all,
                "overlapping merges",
                "fine",
                () -> new RawWorkbook()
                        .sheet(
                                "学校",
                                "visible",
                                RawWorkbook.merged(header() + school(2, ""), Collections.nCopies(100_000, "G1:XFD40")))
                        .build());
        put(all, "fifty thousand parts", "spreadsheet.file.tooLarge", () -> {
            var parts = new TreeMap<String, byte[]>();
            IntStream.range(0, 50_000).forEach(number -> parts.put("p" + number, new byte[0]));
            return RawWorkbook.zip(parts);
        });
        put(all, "too large a file", "spreadsheet.file.tooLarge", () -> Arrays.copyOf(plain(), 20_000_000));
    }

    private static void oddCells(Map<String, Hostile> all) {
        put(all, "formula without result", "error.uncalculated", "G2", () -> cell("<c r='G2'><f>1+1</f></c>"));
        put(all, "formula with blank result", "error.uncalculated", "G2", () -> cell("<c r='G2'><f>1+1</f><v/></c>"));
        put(all, "broken reference", "error.formula", "G2", () -> cell("<c r='G2' t='e'><f>X!A1</f><v>#REF!</v></c>"));
        put(all, "division by zero", "error.formula", "G2", () -> cell("<c r='G2' t='e'><v>#DIV/0!</v></c>"));
        put(all, "1e308", "error.tooLarge", "G2", () -> cell(number("G2", "1e308")));
        put(all, "1e-308", "error.tooLarge", "G2", () -> cell(number("G2", "1e-308")));
        put(all, "exponent of a billion", "error.tooLarge", "G2", () -> cell(number("G2", "1e999999999")));
        put(all, "hundred digits", "error.tooLarge", "G2", () -> cell(text("G2", "9".repeat(100))));
        put(all, "negative", "error.negative", "G2", () -> cell(number("G2", "-3")));
        put(all, "full-width minus", "error.negative", "G2", () -> cell(text("G2", "－３")));
        put(all, "mathematical minus", "error.negative", "G2", () -> cell(text("G2", "\u22123")));
        put(all, "NaN", "error.noNumber", "G2", () -> cell(number("G2", "NaN")));
        put(all, "NaN text", "error.noNumber", "G2", () -> cell(text("G2", "NaN")));
        put(all, "infinite", "error.noNumber", "G2", () -> cell(number("G2", "Infinity")));
        put(all, "decimals of people", "error.notWhole", "G2", () -> cell(number("G2", "12.5")));
        put(
                all,
                "date",
                "error.date",
                "G2",
                () -> new RawWorkbook()
                        .styles("General", "yyyy\"年\"m\"月\"d\"日\"")
                        .sheet("学校", header("小学班数") + school(2, "<c r='G2' s='1'><v>45293</v></c>"))
                        .build());
        put(all, "truth", "error.truth", "G2", () -> cell("<c r='G2' t='b'><v>1</v></c>"));
        put(all, "right-to-left marks", "fine", () -> cell(text("G2", "\u200F12\u200E")));
        put(all, "line breaks", "fine", () -> cell(text("G2", "12\n")));
        put(all, "formula that shows nothing", "fine", () -> cell("<c r='G2' t='str'><f>\"\"</f><v></v></c>"));
        put(
                all,
                "script in a name",
                "fine",
                () -> part(sheet(header()
                        + row(
                                2,
                                texts(
                                        2,
                                        "2132100001",
                                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                                        "小学",
                                        "公办",
                                        "镇区",
                                        "1")))));
    }

    private static void oddLayouts(Map<String, Hostile> all) {
        put(
                all,
                "header twice",
                "fine",
                () -> part(sheet(header()
                        + row(2, texts(2, "学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学在校生数"))
                        + school(3, ""))));
        put(
                all,
                "two header rows",
                "fine",
                () -> new RawWorkbook()
                        .sheet(
                                "学校",
                                "visible",
                                RawWorkbook.merged(
                                        row(1, texts(1, "学校标识码", "学校名称", "办学类型", "举办者", "城乡分类", "小学"))
                                                + row(2, text("F2", "在校生数") + text("G2", "班数"))
                                                + school(3, number("G3", "12")),
                                        List.of("F1:G1", "A1:A2")))
                        .build());
        put(all, "line break in a header", "fine", () -> part(sheet(header("小学\n班数") + school(2, number("G2", "12")))));
        put(
                all,
                "line break in a name",
                "fine",
                () -> part(sheet(header("小学班数")
                        + row(2, texts(2, "\u200e2132100002", "第一\n小学", "小学", "公办", "镇区", "400", "12")))));
        put(
                all,
                "hidden notes beside",
                "fine",
                () -> new RawWorkbook()
                        .sheet("学校", header() + school(2, ""))
                        .sheet("草稿", "hidden", sheet(header() + school(3, "")))
                        .build());
        put(
                all,
                "doubled sheet",
                "error.sheetTwice",
                () -> new RawWorkbook()
                        .sheet("学校", header() + school(2, ""))
                        .sheet("学校", header() + school(2, ""))
                        .build());
        put(
                all,
                "copied sheet",
                "fine",
                () -> new RawWorkbook()
                        .sheet("学校", header() + school(2, ""))
                        .sheet("学校 (2)", header() + school(2, ""))
                        .build());
        put(
                all,
                "hidden sheet",
                "fine",
                () -> new RawWorkbook()
                        .sheet("学校", "veryHidden", sheet(header() + school(2, "")))
                        .build());
        put(
                all,
                "merged title",
                "fine",
                () -> new RawWorkbook()
                        .sheet(
                                "学校",
                                "visible",
                                RawWorkbook.merged(
                                        header() + row(2, text("A2", "统计时点：9月1日")) + school(3, ""), List.of("A2:F2")))
                        .build());
        put(all, "sheet of charts only", "file.noSchoolSheet", () -> new RawWorkbook().build());
    }

    private static void put(Map<String, Hostile> all, String name, String answer, Supplier<byte[]> file) {
        put(all, name, answer, "", file);
    }

    private static void put(Map<String, Hostile> all, String name, String answer, String place, Supplier<byte[]> file) {
        all.put(name, new Hostile(answer, place, file));
    }

    private static byte[] cell(String cell) {
        return part(sheet(header("小学班数") + school(2, cell)));
    }

    private static byte[] plain() {
        return part(sheet(header() + school(2, "")));
    }

    private static byte[] truncated(int part) {
        return Arrays.copyOf(plain(), plain().length / part);
    }

    private static byte[] flipped() {
        var bytes = plain();
        for (var i = 60; i < bytes.length - 400; i += 7) {
            bytes[i] ^= 0x55;
        }
        return bytes;
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String sheetOf(char filling, int megabytes) {
        return "<worksheet>" + Character.toString(filling).repeat(Math.min(megabytes, 210) * 1_000_000);
    }

    private static byte[] part(String sheet) {
        return new RawWorkbook().sheet("学校", "visible", sheet).build();
    }

    private static byte[] part(String before, String repeated, int bytes) {
        var content = before + repeated.repeat(Math.min(bytes, 230_000_000) / repeated.length());
        return part(content);
    }

    private static byte[] names() {
        var content = new StringBuilder("<worksheet>");
        for (var i = 0; i < 1_000_000; i++) {
            content.append("<n").append(i).append("/>");
        }
        return part(content.toString());
    }

    /** The old container format, with the name of one of its entries as it stands in the directory. */
    private static byte[] compound(String entry) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bytes.writeBytes(new byte[508]);
        bytes.writeBytes(entry.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
