package org.junheng.evidence;

import java.util.Locale;

/** A number of bytes for people: {@code 812 B}, {@code 1.4 MB}. */
final class SizeText {

    private static final String[] UNITS = {"B", "kB", "MB", "GB"};

    private SizeText() {}

    static String of(long bytes) {
        var unit = 0;
        var amount = (double) bytes;
        while (amount >= 1024 && unit < UNITS.length - 1) {
            amount /= 1024;
            unit++;
        }
        var whole = unit == 0 || amount >= 100 || amount == Math.rint(amount);
        return String.format(Locale.ROOT, whole ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
