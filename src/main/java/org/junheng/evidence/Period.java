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

    /** All days of these years. */
    static Period of(int firstYear, int lastYear) {
        return new Period(LocalDate.of(firstYear, 1, 1), endOf(lastYear));
    }

    private static LocalDate endOf(int year) {
        return Year.of(year).atMonth(12).atEndOfMonth();
    }

    /** Whether any day of these years is among them. */
    boolean touches(int firstYear, int lastYear) {
        return !from.isAfter(endOf(lastYear)) && !to.isBefore(LocalDate.of(firstYear, 1, 1));
    }
}
