package org.junheng.schooldata;

import static org.junheng.schooldata.RawWorkbook.header;
import static org.junheng.schooldata.RawWorkbook.number;
import static org.junheng.schooldata.RawWorkbook.row;
import static org.junheng.schooldata.RawWorkbook.school;
import static org.junheng.schooldata.RawWorkbook.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.schooldata.HostileWorkbooks.Hostile;
import org.junheng.spreadsheet.Sheet;

/** Small files with so much of one thing that a reader who keeps it all is exhausted. */
final class HostileFloods {

    private static final int MEGABYTE = 1_000_000;

    private HostileFloods() {}

    static void putAll(Map<String, Hostile> all) {
        put(all, "two gigabytes in a small file", "spreadsheet.file.tooLarge", HostileFloods::bomb);
        put(all, "size that lies", "spreadsheet.file.tooLarge", () -> lying(bomb()));
        put(all, "relations without end", "spreadsheet.file.tooLarge", HostileFloods::relations);
        put(
                all,
                "formats without end",
                "spreadsheet.file.tooLarge",
                () -> styled(many(
                        300,
                        number -> "<numFmt numFmtId='%d' formatCode='%s'/>"
                                .formatted(200 + number, "y".repeat(900_000)))));
        put(
                all,
                "styles without end",
                "spreadsheet.file.tooLarge",
                () -> styled("<cellXfs>" + "<xf numFmtId='14'/>".repeat(5_000_000) + "</cellXfs>"));
        put(all, "schools without end", "file.tooManySchools", () -> rows(20_000, row -> school(row + 2, "")));
        put(all, "totals without end", "fine", () -> rows(70_000, row -> row(row + 2, text("A" + (row + 2), "合计"))));
        put(
                all,
                "notes without end",
                "error.needed",
                () -> rows(70_000, row -> row(row + 2, text("B" + (row + 2), "说明"))));
        put(
                all,
                "names without codes",
                "file.tooManySchools",
                () -> rows(30_000, row -> row(row + 2, text("B" + (row + 2), "甲校") + number("F" + (row + 2), "1"))));
        put(all, "merges on every row", "fine", HostileFloods::merges);
        put(all, "labels of many levels", "fine", HostileFloods::levels);
        put(all, "header of thousands of rows", "fine", HostileFloods::lateSchool);
    }

    private static void put(Map<String, Hostile> all, String name, String answer, Supplier<byte[]> file) {
        all.put(name, new Hostile(answer, "", file));
    }

    private static byte[] rows(int count, IntFunction<String> row) {
        return new RawWorkbook()
                .sheet("学校", header() + school(1_000_000, "").replace("2133100000", "2132100001") + many(count, row))
                .build();
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static byte[] styled(String styles) {
        return new RawWorkbook()
                .styles("General")
                .sheet("学校", header() + school(2, ""))
                .part("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>")
                .build();
    }

    private static byte[] relations() {
        var raw = new RawWorkbook().sheet("学校", header() + school(2, ""));
        return raw.build(many(2_000_000, number -> "<Relationship Id='r%d' Type='/x' Target='x'/>".formatted(number)));
    }

    private static byte[] merges() {
        var areas = IntStream.range(0, 20_000)
                .mapToObj(number -> "G%d:AE%d".formatted(1, 1_048_576))
                .toList();
        return new RawWorkbook()
                .sheet("学校", "visible", RawWorkbook.merged(header() + text("G1", "甲") + school(2, ""), areas))
                .build();
    }

    private static byte[] levels() {
        var label = "1>".repeat(35) + "2";
        var cells = IntStream.rangeClosed(7, 1_500)
                .mapToObj(column -> text(Sheet.letters(column) + "%d", label.replace(">", "&gt;")))
                .collect(Collectors.joining());
        return new RawWorkbook()
                .sheet(
                        "学校",
                        header()
                                + many(20, row -> row(row + 2, cells.replace("%d", Integer.toString(row + 2))))
                                + school(30, ""))
                .build();
    }

    private static byte[] lateSchool() {
        var rows = many(40_000, row -> row(row + 2, text("G" + (row + 2), "甲")));
        var areas = IntStream.range(0, 5_000).mapToObj(number -> "G1:H1048576").toList();
        return new RawWorkbook()
                .sheet(
                        "学校",
                        "visible",
                        RawWorkbook.merged(
                                header() + rows + school(900_000, "").replace("2133000000", "2132100001"), areas))
                .build();
    }

    /** A form with schools of its own that nearly fills what one import may keep. */
    static byte[] full(int number) {
        return new RawWorkbook()
                .sheet(
                        "学校",
                        header()
                                + many(4, row -> school(row + 2, "").replace("21321000", "213210" + (10 + number)))
                                + many(90_000, row -> row(row + 9, number("F" + (row + 9), "1"))))
                .build();
    }

    /** A form with a part that nobody reads and that no packing makes smaller. */
    static byte[] large(int size) {
        var noise = new byte[size];
        new Random(size).nextBytes(noise);
        return new RawWorkbook()
                .sheet("学校", header() + school(2, ""))
                .part("xl/media/image1.png", noise)
                .build();
    }

    /** An archive with this file several times. */
    static byte[] packed(int count, byte[] file) {
        var files = new TreeMap<String, byte[]>();
        IntStream.range(0, count).forEach(number -> files.put("县/%02d.xlsx".formatted(number), file));
        return RawWorkbook.zip(files);
    }

    /** A sheet of two gigabytes of blanks, as it is packed into two megabytes. */
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        var blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : new RawWorkbook().sheet("学校", header()).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().contains("sheet1")
                                ? "<worksheet>".getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
                for (var i = 0; part.getKey().contains("sheet1") && i < 2_000; i++) {
                    zip.write(blanks);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Says of every part in its directory that it unpacks to ten bytes. */
    private static byte[] lying(byte[] file) {
        var content = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < file.length - 46; at++) {
            if (content.getInt(at) == 0x02014B50) {
                content.putInt(at + 24, 10);
            }
        }
        return file;
    }
}
