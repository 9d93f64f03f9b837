package org.junheng.schooldata;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junheng.platform.text.Texts;
import org.junheng.platform.text.TextsFixture;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.Sheet;

/**
 * The fuzz target of all that people upload: whatever the bytes, they give figures or a refusal that has a text, in time. The
 * first byte says what the others are: a whole file, the markup of a sheet, markup and strings and styles, or cells.
 *
 * <p>Run with {@code mvn -Pfuzz verify}; see {@code src/docs/bad-input.md}. What was found once is kept in {@code
 * src/test/resources/fuzz-findings} and tried in every run of the tests.
 */
public final class InputFuzz {

    static final byte FILE = 0;
    static final byte SHEET = 1;
    static final byte PARTS = 2;
    static final byte CELLS = 3;

    private static final Texts TEXTS = TextsFixture.texts();
    private static final String MAPPING = FormsTest.mapping();
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String SEPARATOR = "\0";

    private InputFuzz() {}

    /** Called by the fuzzer with bytes of its making. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        var content = Arrays.copyOfRange(data, 1, data.length);
        var file = switch (data[0] & CELLS) {
            case FILE -> content;
            case SHEET ->
                new RawWorkbook().sheet("学校", "visible", text(content)).build();
            case PARTS -> parts(text(content).split(SEPARATOR, 3));
            default -> new RawWorkbook().sheet("学校", cells(text(content))).build();
        };
        var begun = System.nanoTime();
        workbook(file);
        forms(file);
        schools(file);
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new AssertionError("Longer than " + LONGEST);
        }
    }

    private static void workbook(byte[] file) {
        check(() -> new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, new ByteArrayInputStream(file)));
    }

    private static void forms(byte[] file) {
        check(() -> {
            var files = new FormFiles();
            files.add("a.xlsx", new ByteArrayInputStream(file));
            return new Workbooks()
                    .readForms(
                            WorkbookFixture.COUNTY,
                            WorkbookFixture.YEAR,
                            new FormsArchive(MAPPING, files.list()),
                            Remembered.NOTHING)
                    .reading();
        });
    }

    private static void schools(byte[] file) {
        check(() -> new Workbooks()
                .readSchools(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        FormsArchive.ofSchools("[]", List.of(FormFile.of("a.xlsx", file))),
                        Remembered.NOTHING)
                .reading());
    }

    private static void check(HostileReading.Reads reads) {
        try {
            var reading = reads.read();
            Stream.of(reading.errors(), reading.remarks())
                    .flatMap(List::stream)
                    .map(CellError::reason)
                    .forEach(InputFuzz::check);
            reading.queries().stream().map(Query::message).forEach(InputFuzz::check);
            if (!reading.statistics().digest().equals(reads.read().statistics().digest())) {
                throw new AssertionError("Read twice it gives other figures");
            }
        } catch (Refusal refusal) {
            said(refusal.key(), refusal.arguments().toArray());
        }
    }

    private static void check(Message message) {
        said(message.key(), message.parameters());
    }

    private static void said(String key, Object... arguments) {
        if (TEXTS.get(Locale.SIMPLIFIED_CHINESE, key, arguments).equals(key)) {
            throw new AssertionError("No text for " + key);
        }
    }

    private static byte[] parts(String[] parts) {
        var raw = new RawWorkbook().styles("General").sheet("学校", "visible", parts[0]);
        if (parts.length > 1) {
            raw.strings(parts[1]);
        }
        if (parts.length > 2) {
            raw.part("xl/styles.xml", "<styleSheet>" + parts[2] + "</styleSheet>");
        }
        return raw.build();
    }

    /** A line per row, cells separated by tabs; one that begins with a digit is a number. */
    private static String cells(String text) {
        var rows = new StringBuilder();
        var lines = text.split("\n", -1);
        for (var row = 0; row < lines.length; row++) {
            var cells = new StringBuilder();
            var values = lines[row].split("\t", -1);
            for (var column = 0; column < values.length; column++) {
                var value = values[column].replaceAll("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", "");
                var address = Sheet.letters(column + 1) + (row + 1);
                if (value.matches("[0-9-].*")) {
                    cells.append(RawWorkbook.number(address, escaped(value)));
                } else if (!value.isEmpty()) {
                    cells.append(RawWorkbook.text(address, escaped(value)));
                }
            }
            rows.append(RawWorkbook.row(row + 1, cells.toString()));
        }
        return rows.toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
