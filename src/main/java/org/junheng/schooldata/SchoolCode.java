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
        return text.length() == DIGITS && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
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
