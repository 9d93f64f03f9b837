package org.junheng.schooldata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junheng.shared.Stage;

/**
 * The condition of a check as its data file writes it: comparisons of sums and products of figures, or words, joined by
 * {@code and}. For example {@code PUPILS > 0 and EQUIPMENT = 0}, {@code KIND is PRIMARY|TEACHING_POINT},
 * {@code KIND lacks JUNIOR}, {@code blank FUNDED_AS_100}, {@code TEACHING_AREA mod 1000 = 0}.
 */
final class Condition {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_.]*|\\d+(?:\\.\\d+)?|[<>!]=|[-+*/()<>=|])");
    private static final Set<String> COMPARISONS = Set.of("<", "<=", "=", "!=", ">=", ">");

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Set<String> names = new TreeSet<>();
    private String lastName = "";

    private Condition(String written) {
        var matcher = TOKEN.matcher(written);
        var end = 0;
        while (matcher.lookingAt()) {
            tokens.add(Objects.requireNonNull(matcher.group(1)));
            end = matcher.end();
            matcher.region(end, written.length());
        }
        if (!written.substring(end).isBlank()) {
            throw new IllegalArgumentException("Not a condition: " + written);
        }
    }

    /** Whether something holds. */
    interface Test {

        boolean holds(Facts facts);
    }

    /** A number computed from figures. */
    interface Term {

        Optional<Rational> of(Facts facts);
    }

    /** A condition with the names it asks for. */
    record Parsed(Test test, Set<String> names) {}

    static Parsed parse(String written) {
        var condition = new Condition(written);
        var tests = new ArrayList<Test>();
        do {
            tests.add(condition.test());
        } while (condition.takes("and"));
        condition.checkEnd(written);
        return new Parsed(facts -> tests.stream().allMatch(test -> test.holds(facts)), condition.names);
    }

    static Term term(String written) {
        var condition = new Condition(written);
        var term = condition.sum();
        condition.checkEnd(written);
        return term;
    }

    private void checkEnd(String written) {
        if (!tokens.isEmpty()) {
            throw new IllegalArgumentException("Not understood from %s on: %s".formatted(tokens.peek(), written));
        }
    }

    private Test test() {
        if (takes("blank")) {
            var name = name();
            return facts -> facts.word(name).isEmpty();
        }
        if (takes("given")) {
            var name = name();
            return facts -> facts.word(name).isPresent();
        }
        var left = sum();
        if (takes("is")) {
            var name = lastName;
            var words = words();
            return facts -> facts.word(name).filter(words::contains).isPresent();
        }
        if (takes("lacks")) {
            var name = lastName;
            var stage = Stage.valueOf(next());
            return facts -> facts.word(name)
                    .filter(kind -> !SchoolKind.valueOf(kind).stages().contains(stage))
                    .isPresent();
        }
        return comparison(left, next(), sum());
    }

    private static Test comparison(Term left, String sign, Term right) {
        if (!COMPARISONS.contains(sign)) {
            throw new IllegalArgumentException("Not a comparison: " + sign);
        }
        return facts -> left.of(facts)
                .flatMap(one -> right.of(facts).map(other -> compares(one.compareTo(other), sign)))
                .orElse(false);
    }

    private static boolean compares(int order, String sign) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case ">=" -> order >= 0;
            default -> order > 0;
        };
    }

    private Term sum() {
        var term = product();
        while (true) {
            var before = term;
            if (takes("+")) {
                var next = product();
                term = facts -> before.of(facts).flatMap(one -> next.of(facts).map(one::plus));
            } else if (takes("-")) {
                var next = product();
                term = facts -> before.of(facts).flatMap(one -> next.of(facts).map(one::minus));
            } else {
                return term;
            }
        }
    }

    private Term product() {
        var term = factor();
        while (true) {
            var before = term;
            if (takes("*")) {
                var next = factor();
                term = facts -> before.of(facts).flatMap(one -> next.of(facts).map(one::times));
            } else if (takes("/")) {
                var next = factor();
                term = facts -> before.of(facts)
                        .flatMap(one -> next.of(facts)
                                .filter(other -> other.signum() != 0)
                                .map(one::over));
            } else if (takes("mod")) {
                var next = factor();
                term = facts -> before.of(facts).flatMap(one -> next.of(facts).map(other -> rest(one, other)));
            } else {
                return term;
            }
        }
    }

    private static Rational rest(Rational one, Rational other) {
        var parts = one.over(other);
        var whole = Rational.of(parts.numerator().divide(parts.denominator()), BigInteger.ONE);
        return one.minus(other.times(whole));
    }

    private Term factor() {
        if (takes("(")) {
            var inner = sum();
            if (!takes(")")) {
                throw new IllegalArgumentException("A bracket is not closed before " + tokens);
            }
            return inner;
        }
        var token = next();
        if (Character.isDigit(token.charAt(0))) {
            var number = Rational.of(new BigDecimal(token));
            return facts -> Optional.of(number);
        }
        names.add(token);
        lastName = token;
        return facts -> facts.number(token);
    }

    private String name() {
        var name = next();
        names.add(name);
        return name;
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        do {
            words.add(next());
        } while (takes("|"));
        return words;
    }

    private boolean takes(String token) {
        if (token.equals(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }

    private String next() {
        var token = tokens.poll();
        if (token == null) {
            throw new IllegalArgumentException("A condition ends too early");
        }
        return token;
    }
}
