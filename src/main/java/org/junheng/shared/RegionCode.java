package org.junheng.shared;

import java.util.regex.Pattern;

/**
 * The code of a division (行政区划代码): {@code 0} for the nation, two digits for a province, four for a city, six for a
 * county; zones with an administration of their own may have up to nine.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern SHAPE = Pattern.compile("0|\\d{2}|\\d{4}|\\d{6}|\\d{9}");

    /** The root of the tree. */
    public static final RegionCode NATION = new RegionCode("0");

    public RegionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Malformed("malformed.region", value);
        }
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
