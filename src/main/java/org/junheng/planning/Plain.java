package org.junheng.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as figures are kept and shown. */
final class Plain {

    private static final int DECIMALS = 2;
    private static final BigDecimal WAN = new BigDecimal("10000");

    private Plain() {}

    /** Plain digits without trailing zeros. */
    static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** 元 as 万元, to two decimals. */
    static BigDecimal wan(BigDecimal yuan) {
        return yuan.divide(WAN, DECIMALS, RoundingMode.HALF_UP);
    }
}
