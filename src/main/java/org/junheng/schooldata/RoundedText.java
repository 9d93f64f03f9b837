package org.junheng.schooldata;

import org.jspecify.annotations.Nullable;

/** Numbers in plain digits as the nearest numbers of double precision, read without any object between. */
final class RoundedText {

    private static final int EXACT = 15;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private RoundedText() {}

    /** The number; not a number if nothing was reported. */
    static double of(@Nullable String plain) {
        if (plain == null) {
            return Double.NaN;
        }
        if (plain.length() > EXACT) {
            return Double.parseDouble(plain);
        }
        var value = 0L;
        var decimals = 0;
        for (var i = 0; i < plain.length(); i++) {
            var digit = plain.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
            } else if (plain.charAt(i) == '.' && decimals == 0) {
                decimals = plain.length() - 1 - i;
            } else {
                return Double.parseDouble(plain);
            }
        }
        return decimals == 0 ? value : value / POWERS[decimals];
    }
}
