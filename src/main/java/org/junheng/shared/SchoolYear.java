package org.junheng.shared;

/** A year of statistics (统计学年), named by the calendar year of its key date, 1 September. */
public record SchoolYear(int value) {

    public SchoolYear {
        if (value < 2000 || value > 2100) {
            throw new IllegalArgumentException("Not a school year: " + value);
        }
    }

    /** The same key date a year earlier. */
    public SchoolYear previous() {
        return new SchoolYear(value - 1);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
