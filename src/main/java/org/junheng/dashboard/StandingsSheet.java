package org.junheng.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.platform.time.MovableClock;
import org.springframework.stereotype.Component;

/** The leadership list as a workbook. */
@Component
class StandingsSheet {

    private static final List<String> COLUMNS = List.of(
            "county", "code", "round", "state", "resource", "since", "days", "steps", "holders", "due", "reason");
    private static final int[] WIDTHS = {28, 10, 8, 14, 12, 12, 12, 36, 30, 12, 40};

    private static final String SEPARATOR = "; ";

    private final Texts texts;

    StandingsSheet(Texts texts) {
        this.texts = texts;
    }

    void write(IntFunction<List<Standing>> pages, int size, OutputStream target) throws IOException {
        try (var workbook = new Workbook(target, "Junheng", "1.0")) {
            var sheet = workbook.newWorksheet(texts.get("dashboard.sheet"));
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, texts.get("dashboard.column." + COLUMNS.get(column)));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            var row = 1;
            for (var offset = 0; ; offset += size) {
                var page = pages.apply(offset);
                for (var standing : page) {
                    write(sheet, row++, standing);
                }
                if (page.size() < size) {
                    return;
                }
            }
        }
    }

    private void write(Worksheet sheet, int row, Standing standing) {
        var casefile = standing.casefile();
        sheet.value(row, 0, standing.county());
        sheet.value(row, 1, casefile.county().value());
        sheet.value(row, 2, casefile.round());
        sheet.value(row, 3, texts.get("casefile.state." + casefile.state()));
        var resource = standing.resource();
        sheet.value(row, 4, resource == null ? "" : texts.get("assessment.verdict." + resource));
        sheet.value(row, 5, day(casefile.since()));
        sheet.value(row, 6, standing.workingDays());
        sheet.value(row, 7, String.join(SEPARATOR, standing.stepNames()));
        sheet.value(row, 8, String.join(SEPARATOR, standing.holders()));
        sheet.value(row, 9, day(standing.due()));
        sheet.value(row, 10, casefile.endedReason());
    }

    private static String day(@Nullable Instant moment) {
        return moment == null
                ? ""
                : moment.atZone(MovableClock.ZONE).toLocalDate().toString();
    }
}
