package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.School;
import org.junheng.standard.Limit;

/** Says findings in words: a key for each measure, with the school, the limit and the figures. */
final class Sentences {

    private static final String NEXT = " · ";
    private static final String NOTHING = "–";
    private static final int DECIMALS = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Sentences() {}

    /** A finding in a school; {@code variant} tells sentences of one measure apart. */
    static Message of(School school, Limit limit, @Nullable String variant, String... figures) {
        return of(school.name(), limit, variant, figures);
    }

    /** A finding in the county. */
    static Message of(Limit limit, @Nullable String variant, String... figures) {
        return of("", limit, variant, figures);
    }

    private static Message of(String place, Limit limit, @Nullable String variant, String... figures) {
        var arguments = new ArrayList<Object>(List.of(place, shown(limit)));
        arguments.addAll(List.of(figures));
        var key = "assessment.finding." + limit.measure() + (variant == null ? "" : "." + variant);
        return Message.of(key, arguments.toArray());
    }

    /** The figures that a finding lacks; empty if it lacks none. */
    static Optional<Message> missing(String place, Finding finding) {
        var names = finding.missing().stream().map(Input::name).distinct().collect(Collectors.joining(NEXT));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                place.isEmpty()
                        ? Message.of("assessment.finding.missing.county", names)
                        : Message.of("assessment.finding.missing", place, names));
    }

    /** The limit with its relation, shares as percentages. */
    static String shown(Limit limit) {
        return limit.relation().symbol() + " "
                + (limit.unit().isEmpty()
                        ? percent(limit.value())
                        : limit.value().toPlainString() + " " + limit.unit());
    }

    /** A figure to three decimals; a dash if it was not reported. */
    static String shown(Optional<Rational> figure) {
        return figure.map(value -> plain(value.rounded(DECIMALS))).orElse(NOTHING);
    }

    /** A measured value to three decimals, or as many as it takes not to hide that it misses its limit. */
    static String shown(Rational value, Limit limit) {
        var share = limit.unit().isEmpty();
        var rounded = value.rounded(share ? DECIMALS + 1 : DECIMALS);
        var honest = limit.admits(rounded) == Compared.admits(limit, value);
        var exact = honest ? rounded : Decimals.of(value);
        return share ? percent(exact) : plain(exact);
    }

    private static String percent(BigDecimal share) {
        return plain(share.multiply(HUNDRED)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros()
                        .setScale(Math.max(0, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }
}
