package org.junheng.schooldata;

import java.util.Objects;
import org.junheng.schooldata.SchoolSheet.SchoolRow;

/** Checks that the figures of one row fit together: no part is greater than its whole. */
final class RowChecks {

    private final Sheet sheet;
    private final SchoolRow row;
    private final Problems problems;

    RowChecks(Sheet sheet, SchoolRow row, Problems problems) {
        this.sheet = sheet;
        this.row = row;
        this.problems = problems;
    }

    void check() {
        for (var spec : Catalogue.get().columns()) {
            var whole = spec.partOf();
            if (whole != null && exceeds(spec.column(), whole)) {
                var cell = Objects.requireNonNull(row.cells().get(spec.column()));
                problems.error(
                        sheet,
                        cell,
                        spec.header(),
                        "schooldata.error.part",
                        Catalogue.get().column(whole).header(),
                        row.school().text(whole).orElseThrow());
            }
        }
    }

    private boolean exceeds(Column part, Column whole) {
        var own = row.school().amount(part);
        var all = row.school().amount(whole);
        return own.isPresent() && all.isPresent() && own.get().compareTo(all.get()) > 0;
    }
}
