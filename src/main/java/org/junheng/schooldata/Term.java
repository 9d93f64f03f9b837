package org.junheng.schooldata;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** A number computed from figures. */
sealed interface Term {

    /** Exactly; empty if a figure was not reported. */
    Optional<Rational> of(Facts facts);

    /**
     * The same of row after row, rounded: to a part in 2⁵⁰, for nothing is taken away. Not a number where a figure was not reported.
     *
     * @return null if something is taken away, so that what is left may be wrong by any part of itself
     */
    double @Nullable [] of(FactColumns rows);

    /** Whether it is a whole number whatever the figures are, so that below 2⁵³ nothing is rounded. */
    boolean isWhole();

    /** Both exactly, joined. */
    private static Optional<Rational> joined(Term one, Term other, Facts facts, BinaryOperator<Rational> operation) {
        return one.of(facts).flatMap(left -> other.of(facts).map(right -> operation.apply(left, right)));
    }

    private static double @Nullable [] joined(Term one, Term other, FactColumns rows, DoubleBinaryOperator operation) {
        var left = one.of(rows);
        var right = other.of(rows);
        if (left == null || right == null) {
            return null;
        }
        var joined = new double[left.length];
        for (var row = 0; row < joined.length; row++) {
            joined[row] = operation.applyAsDouble(left[row], right[row]);
        }
        return joined;
    }

    /** A number as the condition writes it. */
    record Literal(Rational value) implements Term {

        @Override
        public Optional<Rational> of(Facts facts) {
            return Optional.of(value);
        }

        @Override
        public double[] of(FactColumns rows) {
            return rows.all(value.doubleValue());
        }

        @Override
        public boolean isWhole() {
            return value.denominator().equals(BigInteger.ONE);
        }
    }

    /** A figure. */
    record Name(String name) implements Term {

        @Override
        public Optional<Rational> of(Facts facts) {
            return facts.number(name);
        }

        @Override
        public double[] of(FactColumns rows) {
            return rows.numbers(name);
        }

        @Override
        public boolean isWhole() {
            return FactColumns.isWhole(name);
        }
    }

    /** One and the other. */
    record Sum(Term one, Term other) implements Term {

        @Override
        public Optional<Rational> of(Facts facts) {
            return joined(one, other, facts, Rational::plus);
        }

        @Override
        public double @Nullable [] of(FactColumns rows) {
            return joined(one, other, rows, (left, right) -> left + right);
        }

        @Override
        public boolean isWhole() {
            return one.isWhole() && other.isWhole();
        }
    }

    /** One without the other. */
    record Difference(Term one, Term other) implements Term {

        @Override
        public Optional<Rational> of(Facts facts) {
            return joined(one, other, facts, Rational::minus);
        }

        @Override
        public double @Nullable [] of(FactColumns rows) {
            return null;
        }

        @Override
        public boolean isWhole() {
            return one.isWhole() && other.isWhole();
        }
    }

    /** One as many times as the other says. */
    record Product(Term one, Term other) implements Term {

        @Override
        public Optional<Rational> of(Facts facts) {
            return joined(one, other, facts, Rational::times);
        }

        @Override
        public double @Nullable [] of(FactColumns rows) {
            return joined(one, other, rows, (left, right) -> left * right);
        }

        @Override
        public boolean isWhole() {
            return one.isWhole() && other.isWhole();
        }
    }

    /** One over the other; none if that is zero. */
    record Quotient(Term one, Term other) implements Term {

        @Override
        public Optional<Rational> of(Facts facts) {
            return other.of(facts)
                    .filter(divisor -> divisor.signum() != 0)
                    .flatMap(divisor -> one.of(facts).map(dividend -> dividend.over(divisor)));
        }

        @Override
        public double @Nullable [] of(FactColumns rows) {
            return joined(one, other, rows, (left, right) -> right == 0 ? Double.NaN : left / right);
        }

        @Override
        public boolean isWhole() {
            return false;
        }
    }

    /** What is left of one after the other was taken away as often as it can be. */
    record Rest(Term one, Term other) implements Term {

        private static final double EXACT = 0x1p53;

        @Override
        public Optional<Rational> of(Facts facts) {
            return joined(one, other, facts, Rest::rest);
        }

        private static Rational rest(Rational one, Rational other) {
            var parts = one.over(other);
            var whole = Rational.of(parts.numerator().divide(parts.denominator()), BigInteger.ONE);
            return one.minus(other.times(whole));
        }

        @Override
        public double @Nullable [] of(FactColumns rows) {
            var dividend = isWhole() ? one.of(rows) : null;
            return dividend == null || Arrays.stream(dividend).anyMatch(number -> number >= EXACT)
                    ? null
                    : joined(one, other, rows, (left, right) -> left % right);
        }

        @Override
        public boolean isWhole() {
            return one.isWhole() && other.isWhole();
        }
    }
}
