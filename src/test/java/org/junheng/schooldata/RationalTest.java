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

    /** Where 63 bits just suffice and just do not, as whole numbers, above a line and below it. */
    @Test
    void Calculates_alike_on_both_sides_of_the_63_bits() {
        var fractions = edges();
        for (var one : fractions) {
            for (var two : fractions) {
                var a = one.exact();
                var b = two.exact();
                var left = one.numerator().multiply(two.denominator());
                var right = two.numerator().multiply(one.denominator());
                var below = one.denominator().multiply(two.denominator());

                same(a.plus(b), left.add(right), below, one, two);
                same(a.minus(b), left.subtract(right), below, one, two);
                same(a.times(b), one.numerator().multiply(two.numerator()), below, one, two);
                if (b.signum() != 0) {
                    same(a.over(b), left, right, one, two);
                }
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
                assertThat(a.equals(b)).isEqualTo(left.equals(right));
                same(Rational.sum(List.of(a, b, a)), left.add(left).add(right), below, one, two);
            }
        }
    }

    private static List<Plain> edges() {
        var long63 = BigInteger.valueOf(Long.MAX_VALUE);
        var upper = new ArrayList<BigInteger>();
        for (var each : List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.valueOf(6),
                BigInteger.valueOf(3_037_000_500L),
                BigInteger.ONE.shiftLeft(62),
                long63,
                long63.add(BigInteger.ONE),
                BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE))) {
            upper.add(each);
            upper.add(each.negate());
        }
        return List.of(
                        BigInteger.ONE,
                        BigInteger.valueOf(6),
                        BigInteger.valueOf(3_037_000_499L),
                        BigInteger.ONE.shiftLeft(62),
                        long63,
                        long63.add(BigInteger.ONE))
                .stream()
                .flatMap(lower -> upper.stream().map(each -> new Plain(each, lower)))
                .toList();
    }

    private static void same(Rational result, BigInteger upper, BigInteger lower, Plain one, Plain two) {
        var factor = upper.gcd(lower).multiply(BigInteger.valueOf(lower.signum()));
        var numerator = upper.divide(factor);
        var denominator = lower.divide(factor);
        if (!result.numerator().equals(numerator)
                || !result.denominator().equals(denominator)
                || result.signum() != numerator.signum()
                || !result.equals(Rational.of(numerator, denominator))
                || result.hashCode() != Rational.of(numerator, denominator).hashCode()) {
            throw new AssertionError(
                    "%s and %s gave %s, not %s/%s".formatted(one, two, result, numerator, denominator));
        }
    }

    @Test
    void Different_fractions_are_told_apart() {
        var fractions = edges().stream().map(Plain::exact).distinct().toList();

        assertThat(fractions.stream().map(Rational::toString).distinct()).hasSameSizeAs(fractions);
        assertThat(fractions.stream().map(Rational::hashCode).distinct()).hasSizeGreaterThan(fractions.size() * 3 / 4);
        assertThat(Rational.ONE).isNotEqualTo(1);
    }

    @Test
    void Rounds_half_up_for_show() {
        assertThat(List.of(rounded("1/2"), rounded("-1/2"), rounded("1/3"), rounded("5/2")))
                .containsExactly("1", "-1", "0", "3");
        assertThat(Rational.of(BigInteger.TEN.pow(30), BigInteger.valueOf(3)).rounded(2))
                .isEqualTo("333333333333333333333333333333.33");
    }

    private static String rounded(String fraction) {
        var parts = fraction.split("/", -1);
        return Rational.of(new BigInteger(parts[0]), new BigInteger(parts[1]))
                .rounded(0)
                .toPlainString();
    }

    @Test
    void Takes_decimals_exactly_whatever_their_length() {
        for (var digits = 1; digits <= 40; digits++) {
            for (var scale = -20; scale <= 40; scale++) {
                for (var sign : List.of("", "-")) {
                    var decimal = new BigDecimal(new BigInteger(sign + "9".repeat(digits)), scale);
                    var upper = decimal.scaleByPowerOfTen(40).toBigIntegerExact();

                    assertThat(Rational.of(decimal)).isEqualTo(Rational.of(upper, BigInteger.TEN.pow(40)));
                }
            }
        }
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
