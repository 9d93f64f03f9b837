package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction of the naive recomputation; the denominator is positive. */
record Frac(BigInteger n, BigInteger d) {

    static Frac of(String text) {
        var decimal = new BigDecimal(text);
        var scale = Math.max(0, decimal.scale());
        return new Frac(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    Frac plus(Frac o) {
        return new Frac(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
    }

    Frac minus(Frac o) {
        return plus(new Frac(o.n.negate(), o.d));
    }

    Frac times(Frac o) {
        return new Frac(n.multiply(o.n), d.multiply(o.d));
    }

    Frac over(Frac o) {
        return new Frac(n.multiply(o.d), d.multiply(o.n));
    }

    boolean below(Frac o) {
        return n.multiply(o.d).compareTo(o.n.multiply(d)) < 0;
    }
}
