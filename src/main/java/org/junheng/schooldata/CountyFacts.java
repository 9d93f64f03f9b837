package org.junheng.schooldata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a county by their names, those of the year before as {@code last.NAME}; {@code sum.COLUMN} is the sum over all
 * schools that reported it, {@code gone} and {@code added} count schools that were or were not there a year ago.
 */
record CountyFacts(CountyStatistics county, @Nullable CountyStatistics last) implements Facts {

    private static final String LAST = "last.";
    private static final String SUM = "sum.";

    @Override
    public Optional<Rational> number(String name) {
        if (name.startsWith(LAST)) {
            return last == null ? Optional.empty() : new CountyFacts(last, null).number(name.substring(LAST.length()));
        }
        if (name.startsWith(SUM)) {
            return Optional.of(sum(Column.valueOf(name.substring(SUM.length()))));
        }
        return switch (name) {
            case "gone" -> last == null ? Optional.empty() : Optional.of(missing(last.schools(), county));
            case "added" -> last == null ? Optional.empty() : Optional.of(missing(county.schools(), last));
            default -> county.figure(CountyFigure.valueOf(name)).map(Rational::of);
        };
    }

    @Override
    public Optional<String> word(String name) {
        return number(name).map(Rational::toString);
    }

    private Rational sum(Column column) {
        return county.schools().stream()
                .flatMap(school -> school.number(column).stream())
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational missing(List<School> schools, CountyStatistics from) {
        return Rational.of(schools.stream()
                .filter(school -> from.school(school.code()).isEmpty())
                .count());
    }
}
