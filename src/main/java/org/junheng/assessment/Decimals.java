package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junheng.schooldata.Rational;

/** Exact numbers as decimals, for show only. */
final class Decimals {

    private static final int DECIMALS = 15;
    private static final MathContext ROOT = new MathContext(40);

    private Decimals() {}

    /** Exact where it is short, else rounded to fifteen decimals. */
    static BigDecimal of(Rational exact) {
        return shown(exact.rounded(DECIMALS));
    }

    /** The square root, rounded to fifteen decimals. */
    static BigDecimal root(Rational square) {
        return shown(square.rounded(DECIMALS * 3).sqrt(ROOT).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal shown(BigDecimal decimal) {
        var stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
