package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.schooldata.Catalogue.ColumnSpec;

/** Checks that the figures of one row fit together: no part is greater than its whole. */
final class RowChecks {

    private static final double NEARLY = 1 + 1e-9;
    private static final List<ColumnSpec> PARTS = Catalogue.get().columns().stream()
            .filter(spec -> spec.partOf() != null)
            .toList();

    private RowChecks() {}

    /** The columns that hold more than the whole they are part of. */
    static List<ColumnSpec> breaches(School school) {
        var breaches = new ArrayList<ColumnSpec>();
        for (var spec : PARTS) {
            if (exceeds(school, spec.column(), Objects.requireNonNull(spec.partOf()))) {
                breaches.add(spec);
            }
        }
        return breaches;
    }

    private static boolean exceeds(School school, Column part, Column whole) {
        var own = school.cells().get(part);
        var all = school.cells().get(whole);
        // Rounded numbers tell of most that they do not; what is near is compared exactly.
        return own != null
                && all != null
                && RoundedText.of(own) * NEARLY >= RoundedText.of(all)
                && new BigDecimal(own).compareTo(new BigDecimal(all)) > 0;
    }
}
