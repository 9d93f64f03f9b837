package org.junheng.schooldata;

import org.jspecify.annotations.Nullable;

/** Numbers in plain digits as whole numbers of a decimal fraction, read without any object between. */
final class ScaledText {

    /** Nothing was reported. */
    static final long MISSING = -1;

    /** The number is too large, too fine or negative. */
    static final long UNFIT = -2;

    private ScaledText() {}

    /** The number times ten to the power of the decimals, if it is whole and below the limit. */
    static long of(@Nullable String plain, int decimals, long limit) {
        if (plain == null) {
            return MISSING;
        }
        var value = 0L;
        var left = decimals;
        var point = false;
        for (var i = 0; i < plain.length(); i++) {
            var digit = plain.charAt(i);
            if (digit == '.') {
                point = true;
                continue;
            }
            left -= point ? 1 : 0;
            value = value * 10 + (digit - '0');
            if (digit < '0' || digit > '9' || left < 0 || value >= limit) {
                return UNFIT;
            }
        }
        for (; left > 0; left--) {
            value *= 10;
        }
        return value < limit ? value : UNFIT;
    }
}
