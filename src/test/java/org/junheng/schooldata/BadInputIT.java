package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.platform.text.Texts;
import org.junheng.platform.text.TextsFixture;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.CellText;
import org.junit.jupiter.api.Test;

/**
 * What a user reads who hands in a hostile file, in each way there is, word by word as {@code src/docs/bad-input.md} has it. Where
 * answers change on purpose, the new page is left in {@code target}.
 */
class BadInputIT {

    private static final Path PAGE = Path.of("src", "docs", "bad-input.md");
    private static final Texts TEXTS = TextsFixture.texts();
    private static final int LONGEST = 40;

    /** Said of every small sheet. */
    private static final Set<String> USUAL = Set.of(
            "schooldata.remark.columnMissing",
            "schooldata.remark.noCountySheet",
            "schooldata.forms.remark.notFound",
            "schooldata.forms.remark.notInForms",
            "schooldata.sheets.remark.unknown",
            "schooldata.sheets.remark.noVersion");

    @Test
    void Every_answer_is_the_one_that_is_written_down() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(PAGE).stream()
                .takeWhile(line -> !line.startsWith("|"))
                .toList());
        lines.add("| Input | 学校统计数据表 | 教基报表 | 一校一表 |");
        lines.add("|---|---|---|---|");
        HostileWorkbooks.all().keySet().forEach(name -> {
            var file = HostileWorkbooks.file(name);
            lines.add("| %s | %s | %s | %s |"
                    .formatted(
                            name,
                            answer(() -> workbook(file)),
                            answer(() -> forms(file)),
                            answer(() -> schools(file))));
        });
        Files.write(Path.of("target", "bad-input.md"), lines);

        assertThat(lines).isEqualTo(Files.readAllLines(PAGE));
    }

    private static Reading workbook(byte[] file) {
        return new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, new ByteArrayInputStream(file));
    }

    private static Reading forms(byte[] file) {
        var files = new FormFiles();
        files.add("表.xlsx", new ByteArrayInputStream(file));
        return new Workbooks()
                .readForms(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        new FormsArchive(FormsTest.mapping(), files.list()),
                        Remembered.NOTHING)
                .reading();
    }

    private static Reading schools(byte[] file) {
        var files = new FormFiles();
        files.add("表.xlsx", new ByteArrayInputStream(file));
        return new Workbooks()
                .readSchools(
                        WorkbookFixture.COUNTY,
                        WorkbookFixture.YEAR,
                        FormsArchive.ofSchools("[]", files.list()),
                        Remembered.NOTHING)
                .reading();
    }

    private static String answer(HostileReading.Reads reads) {
        try {
            return said(reads.read());
        } catch (Refusal refusal) {
            return TEXTS.get(
                    Locale.SIMPLIFIED_CHINESE,
                    refusal.key(),
                    refusal.arguments().toArray());
        }
    }

    private static String said(Reading reading) {
        if (!reading.errors().isEmpty()) {
            var more = reading.errors().size() - 1;
            return line(reading.errors().getFirst()) + (more == 0 ? "" : "（另 %d 处）".formatted(more));
        }
        var schools = reading.statistics().schools();
        var figure = schools.stream()
                .flatMap(school -> school.text(Column.PRIMARY_CLASSES).stream())
                .findFirst()
                .map(classes -> "，小学班数 " + classes)
                .orElse("");
        var remarks = reading.remarks().stream()
                .filter(remark -> !USUAL.contains(remark.reason().key()))
                .toList();
        var remark = remarks.isEmpty() ? "" : "；提示 %d 条：".formatted(remarks.size()) + line(remarks.getFirst());
        return "读入 %d 所学校%s%s".formatted(schools.size(), figure, remark);
    }

    private static String line(CellError error) {
        var reason = TEXTS.get(
                Locale.SIMPLIFIED_CHINESE, error.reason().key(), error.reason().parameters());
        var place = Stream.of(error.sheet(), error.cell(), error.column()).filter(part -> !part.isEmpty());
        return Stream.concat(place, Stream.of(value(error.value()), reason))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" · "));
    }

    private static String value(String value) {
        var visible = CellText.visible(value);
        return visible.isEmpty()
                ? ""
                : "“%s”".formatted(visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible);
    }
}
