package org.junheng.schooldata;

/** The code of a school or campus (学校标识码), ten digits, unique in its county. */
public record SchoolCode(String value) implements Comparable<SchoolCode> {

    private static final int DIGITS = 10;

    public SchoolCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a school code: " + value);
        }
    }

    /** Whether a text is such a code. */
    public static boolean isCode(String text) {
        if (text.length() != DIGITS) {
            return false;
        }
        for (var i = 0; i < DIGITS; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(SchoolCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
