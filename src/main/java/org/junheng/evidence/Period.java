package org.junheng.evidence;

import java.time.LocalDate;
import java.time.Year;
import org.junheng.shared.Refusal;

/** The days a document tells of (材料所属期间), both included; not when it was made or uploaded. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw Refusal.invalid("evidence.period", from.toString(), to.toString());
        }
    }

    /** Whether any day of these years is among them. */
    boolean touches(int firstYear, int lastYear) {
        return !from.isAfter(Year.of(lastYear).atMonth(12).atEndOfMonth())
                && !to.isBefore(LocalDate.of(firstYear, 1, 1));
    }
}
