package org.junheng.schooldata;

import java.util.List;
import org.junheng.schooldata.Catalogue.ColumnSpec;

/** Checks that the figures of one row fit together: no part is greater than its whole. */
final class RowChecks {

    private RowChecks() {}

    /** The columns that hold more than the whole they are part of. */
    static List<ColumnSpec> breaches(School school) {
        return Catalogue.get().columns().stream()
                .filter(spec -> {
                    var whole = spec.partOf();
                    return whole != null && exceeds(school, spec.column(), whole);
                })
                .toList();
    }

    private static boolean exceeds(School school, Column part, Column whole) {
        var own = school.amount(part);
        var all = school.amount(whole);
        return own.isPresent() && all.isPresent() && own.get().compareTo(all.get()) > 0;
    }
}
