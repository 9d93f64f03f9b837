package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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

    /** A condition with the names it asks for. */
    record Parsed(Claim test, Set<String> names) {}

    static Parsed parse(String written) {
        var condition = new Condition(written);
        var tests = new ArrayList<Claim>();
        do {
            tests.add(condition.test());
        } while (condition.takes("and"));
        condition.checkEnd(written);
        return new Parsed(new Claim.All(tests), condition.names);
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

    private Claim test() {
        if (takes("blank")) {
            return new Claim.Blank(name());
        }
        if (takes("given")) {
            return new Claim.Given(name());
        }
        var left = sum();
        if (takes("is")) {
            return new Claim.Is(lastName, words());
        }
        if (takes("lacks")) {
            return new Claim.Lacks(lastName, Stage.valueOf(next()));
        }
        return new Claim.Comparison(left, Sign.of(next()), sum());
    }

    private Term sum() {
        var term = product();
        while (true) {
            if (takes("+")) {
                term = new Term.Sum(term, product());
            } else if (takes("-")) {
                term = new Term.Difference(term, product());
            } else {
                return term;
            }
        }
    }

    private Term product() {
        var term = factor();
        while (true) {
            if (takes("*")) {
                term = new Term.Product(term, factor());
            } else if (takes("/")) {
                term = new Term.Quotient(term, factor());
            } else if (takes("mod")) {
                term = new Term.Rest(term, factor());
            } else {
                return term;
            }
        }
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
            return new Term.Literal(Rational.of(new BigDecimal(token)));
        }
        names.add(token);
        lastName = token;
        return new Term.Name(token);
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
