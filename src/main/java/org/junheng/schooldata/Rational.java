package org.junheng.schooldata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction without common factor, its denominator positive. What a school splits between its stages, and everything
 * computed from it, stays exact until it is shown.
 *
 * <p>Most figures fit into 63 bits and are computed in them: factors are cancelled before they are multiplied, and whatever would
 * not fit after that is computed in numbers of any length instead. Which of both holds a value follows from the value alone.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    private static final int BITS = 63;
    private static final int DECIMALS = 20;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    private final long numerator;
    private final long denominator;
    private final @Nullable Wide beyond;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.beyond = null;
    }

    private Rational(Wide beyond) {
        this.numerator = 0;
        this.denominator = 0;
        this.beyond = beyond;
    }

    /** A fraction of which a part does not fit into 63 bits, without common factor. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    /** A whole number. */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Rational(value, 1);
    }

    /**
     * A fraction of any two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction over zero: " + numerator);
        }
        var factor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            factor = factor.negate();
        }
        return uncommon(numerator.divide(factor), denominator.divide(factor));
    }

    /** A decimal number, exactly. */
    public static Rational of(BigDecimal value) {
        if (value.scale() == 0 && value.precision() < POWERS_OF_TEN.length) {
            return new Rational(value.longValue(), 1);
        }
        if (value.scale() <= 0) {
            return of(value.toBigIntegerExact(), BigInteger.ONE);
        }
        return value.precision() < POWERS_OF_TEN.length && value.scale() < POWERS_OF_TEN.length
                ? reduced(value.unscaledValue().longValue(), POWERS_OF_TEN[value.scale()])
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** Carries the sign. */
    public BigInteger numerator() {
        return beyond == null ? BigInteger.valueOf(numerator) : beyond.numerator();
    }

    /** Positive. */
    public BigInteger denominator() {
        return beyond == null ? BigInteger.valueOf(denominator) : beyond.denominator();
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (beyond == null && other.beyond == null) {
            var common = gcd(denominator, other.denominator);
            var own = denominator / common;
            var others = other.denominator / common;
            if (fits(numerator, others) && fits(other.numerator, own) && fits(own, other.denominator)) {
                var one = numerator * others;
                var two = other.numerator * own;
                var sum = one + two;
                if (((one ^ sum) & (two ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return common == 1 ? new Rational(sum, own * others) : reduced(sum, own * other.denominator);
                }
            }
        }
        if (beyond != null && other.denominator == 1) {
            var whole = beyond.denominator().multiply(BigInteger.valueOf(other.numerator));
            return uncommon(beyond.numerator().add(whole), beyond.denominator());
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    private Rational negated() {
        return beyond == null
                ? new Rational(-numerator, denominator)
                : new Rational(new Wide(beyond.numerator().negate(), beyond.denominator()));
    }

    /**
     * The sum of many. Fractions over many different denominators are brought to their least common one first, and only the sum is
     * reduced: each single addition would have to look for the common factors of ever longer numbers.
     */
    public static Rational sum(List<Rational> parts) {
        var common = BigInteger.ONE;
        for (var part : parts) {
            if (part.beyond != null) {
                return parts.stream().reduce(ZERO, Rational::plus);
            }
            var shared = gcd(rest(common, part.denominator), part.denominator);
            if (shared != part.denominator) {
                common = common.multiply(BigInteger.valueOf(part.denominator / shared));
            }
        }
        var sum = BigInteger.ZERO;
        for (var part : parts) {
            var times = common.divide(BigInteger.valueOf(part.denominator));
            sum = sum.add(times.multiply(BigInteger.valueOf(part.numerator)));
        }
        return of(sum, common);
    }

    /** The product. */
    public Rational times(Rational other) {
        if (beyond == null && other.beyond == null) {
            return product(numerator, denominator, other.numerator, other.denominator);
        }
        if (beyond != null && other.beyond == null && other.numerator != 0) {
            return product(beyond, other);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other one is zero
     */
    public Rational over(Rational other) {
        if (beyond == null && other.beyond == null && other.numerator != 0) {
            return other.numerator > 0
                    ? product(numerator, denominator, other.denominator, other.numerator)
                    : product(numerator, denominator, -other.denominator, -other.numerator);
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /** The product of two fractions without common factor: what is left after crosswise cancelling has none either. */
    private static Rational product(long upper, long lower, long otherUpper, long otherLower) {
        var one = gcd(upper, otherLower);
        var two = gcd(otherUpper, lower);
        var a = upper / one;
        var b = otherUpper / two;
        var c = lower / two;
        var d = otherLower / one;
        return fits(a, b) && fits(c, d)
                ? new Rational(a * b, c * d)
                : of(
                        BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)),
                        BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
    }

    /** The same where one of them is beyond 63 bits: the common factors are found in numbers of 63 bits. */
    private static Rational product(Wide wide, Rational small) {
        var one = gcd(rest(wide.numerator(), small.denominator), small.denominator);
        var upper = Math.abs(small.numerator);
        var two = gcd(rest(wide.denominator(), upper), upper);
        return uncommon(
                wide.numerator().divide(BigInteger.valueOf(one)).multiply(BigInteger.valueOf(small.numerator / two)),
                wide.denominator()
                        .divide(BigInteger.valueOf(two))
                        .multiply(BigInteger.valueOf(small.denominator / one)));
    }

    private static long rest(BigInteger number, long divisor) {
        return number.mod(BigInteger.valueOf(divisor)).longValue();
    }

    /** A fraction of two numbers without common factor. */
    private static Rational uncommon(BigInteger upper, BigInteger lower) {
        return upper.abs().bitLength() <= BITS && lower.bitLength() <= BITS
                ? new Rational(upper.longValue(), lower.longValue())
                : new Rational(new Wide(upper, lower));
    }

    private static Rational reduced(long numerator, long denominator) {
        var factor = gcd(numerator, denominator);
        return new Rational(numerator / factor, denominator / factor);
    }

    /** Whether the product keeps within 63 bits and a sign. */
    private static boolean fits(long one, long other) {
        var product = one * other;
        return Math.multiplyHigh(one, other) == product >> BITS && product != Long.MIN_VALUE;
    }

    /** The greatest common divisor of any number and a positive one, by halving and subtracting. */
    private static long gcd(long any, long positive) {
        if (positive == 1 || any == 1) {
            return 1;
        }
        var one = Math.abs(any);
        if (one == 0) {
            return positive;
        }
        var other = positive;
        var twos = Long.numberOfTrailingZeros(one | other);
        one >>= Long.numberOfTrailingZeros(one);
        while (other != 0) {
            other >>= Long.numberOfTrailingZeros(other);
            var larger = Math.max(one, other);
            one = Math.min(one, other);
            other = larger - one;
        }
        return one << twos;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return beyond == null ? Long.signum(numerator) : beyond.numerator().signum();
    }

    /** Rounded half up to so many decimals, for show; never for a decision. */
    public BigDecimal rounded(int decimals) {
        return beyond == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                : new BigDecimal(beyond.numerator())
                        .divide(new BigDecimal(beyond.denominator()), decimals, RoundingMode.HALF_UP);
    }

    /** Rounded, to see what is far apart; what is near is compared exactly. */
    double doubleValue() {
        return beyond == null
                ? (double) numerator / denominator
                : rounded(DECIMALS).doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        if (beyond != null || other.beyond != null) {
            return numerator()
                    .multiply(other.denominator())
                    .compareTo(other.numerator().multiply(denominator()));
        }
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        var high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational rational
                && numerator == rational.numerator
                && denominator == rational.denominator
                && Objects.equals(beyond, rational.beyond);
    }

    @Override
    public int hashCode() {
        return beyond == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : beyond.hashCode();
    }

    @Override
    public String toString() {
        if (beyond != null) {
            return beyond.denominator().equals(BigInteger.ONE)
                    ? beyond.numerator().toString()
                    : beyond.numerator() + "/" + beyond.denominator();
        }
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long[] powersOfTen() {
        var powers = new long[19];
        powers[0] = 1;
        for (var i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
