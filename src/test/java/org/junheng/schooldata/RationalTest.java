package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fractions within and beyond 63 bits against plain long arithmetic on numbers of any length. */
class RationalTest {

    private static final int PAIRS = 20_000;

    private final Random random = new Random(63);

    private record Plain(BigInteger numerator, BigInteger denominator) {

        Rational exact() {
            return Rational.of(numerator, denominator);
        }
    }

    @Test
    void Calculates_like_plain_fractions_of_any_length() {
        for (var pair = 0; pair < PAIRS; pair++) {
            var one = plain();
            var two = plain();
            var a = one.exact();
            var b = two.exact();
            var left = one.numerator().multiply(two.denominator());
            var right = two.numerator().multiply(one.denominator());
            var below = one.denominator().multiply(two.denominator());

            assertThat(a.plus(b)).isEqualTo(Rational.of(left.add(right), below));
            assertThat(a.minus(b)).isEqualTo(Rational.of(left.subtract(right), below));
            assertThat(a.times(b)).isEqualTo(Rational.of(one.numerator().multiply(two.numerator()), below));
            assertThat(a.compareTo(b)).isEqualTo(left.compareTo(right));
            if (b.signum() != 0) {
                assertThat(a.over(b)).isEqualTo(Rational.of(left, right));
            }
        }
    }

    @Test
    void Has_no_common_factor_and_shows_as_such() {
        for (var each = 0; each < PAIRS; each++) {
            var plain = plain();
            var factor = plain.numerator().gcd(plain.denominator());
            var upper = plain.numerator().divide(factor);
            var lower = plain.denominator().divide(factor);

            var exact = plain.exact();

            assertThat(exact.numerator()).isEqualTo(upper);
            assertThat(exact.denominator()).isEqualTo(lower);
            assertThat(exact).hasToString(lower.equals(BigInteger.ONE) ? upper.toString() : upper + "/" + lower);
            assertThat(exact.rounded(15))
                    .isEqualTo(new BigDecimal(upper).divide(new BigDecimal(lower), 15, RoundingMode.HALF_UP));
        }
    }

    @Test
    void Adds_many_like_one_after_the_other() {
        for (var list = 0; list < 200; list++) {
            var parts = new ArrayList<Rational>();
            for (var part = random.nextInt(60); part > 0; part--) {
                parts.add(Rational.of(random.nextInt(100_000) - 1_000).over(Rational.of(1 + random.nextInt(3_000))));
            }
            if (list % 10 == 0) {
                parts.add(plain().exact());
            }

            assertThat(Rational.sum(parts)).isEqualTo(parts.stream().reduce(Rational.ZERO, Rational::plus));
        }
    }

    @Test
    void Takes_decimals_exactly_whatever_their_length() {
        assertThat(Rational.of(new BigDecimal("642.6175"))).hasToString("257047/400");
        assertThat(Rational.of(new BigDecimal("-0.10"))).hasToString("-1/10");
        assertThat(Rational.of(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1000));
        assertThat(Rational.of(new BigDecimal("0.1234567890123456789")))
                .hasToString("1234567890123456789/10000000000000000000");
        assertThat(Rational.of(new BigDecimal("9223372036854775808"))).hasToString("9223372036854775808");
    }

    @Test
    void Refuses_to_divide_by_zero() {
        assertThatThrownBy(() -> Rational.ONE.over(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(BigInteger.ONE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    /** Any length up to twice 63 bits, the edges of 63 bits among them. */
    private Plain plain() {
        var edge = List.of(
                BigInteger.valueOf(Long.MAX_VALUE),
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.ZERO,
                BigInteger.ONE);
        var upper = random.nextInt(20) == 0
                ? edge.get(random.nextInt(edge.size()))
                : new BigInteger(random.nextInt(126), random).multiply(BigInteger.valueOf(random.nextInt(3) - 1L));
        var lower = random.nextInt(20) == 0
                ? BigInteger.valueOf(Long.MAX_VALUE)
                : new BigInteger(random.nextInt(126), random).add(BigInteger.ONE);
        return new Plain(upper, lower);
    }
}
