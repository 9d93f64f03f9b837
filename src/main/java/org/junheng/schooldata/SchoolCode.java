package org.junheng.schooldata;

import java.util.regex.Pattern;

/** The code of a school or campus (学校标识码), ten digits, unique in its county. */
public record SchoolCode(String value) implements Comparable<SchoolCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");

    public SchoolCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a school code: " + value);
        }
    }

    /** Whether a text is such a code. */
    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
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
