package org.junheng.schooldata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.Stage;

/**
 * The figures of a row: columns by their names, those of the year before as {@code last.NAME}, {@code YEAR}, and {@code PUPILS} of
 * both stages; {@code changed.NAME} is one if the word changed since, {@code namesakes} counts other schools of its name. The figures of a stage that the kind of school does not have are zero if blank.
 */
record RowFacts(School school, @Nullable School last, SchoolYear year, long namesakes) implements Facts {

    private static final String LAST = "last.";
    private static final String CHANGED = "changed.";

    @Override
    public Optional<Rational> number(String name) {
        if (name.startsWith(LAST)) {
            return last == null ? Optional.empty() : number(last, name.substring(LAST.length()));
        }
        if (name.startsWith(CHANGED)) {
            return changed(name.substring(CHANGED.length()));
        }
        if (name.equals("namesakes")) {
            return Optional.of(Rational.of(namesakes));
        }
        return name.equals("YEAR") ? Optional.of(Rational.of(year.value())) : number(school, name);
    }

    @Override
    public Optional<String> word(String name) {
        if (name.startsWith(LAST)) {
            return last == null ? Optional.empty() : last.text(Column.valueOf(name.substring(LAST.length())));
        }
        return school.text(Column.valueOf(name));
    }

    /** One if another word stands in this column than a year ago. */
    private Optional<Rational> changed(String column) {
        return word(LAST + column)
                .map(before -> word(column).filter(before::equals).isPresent() ? Rational.ZERO : Rational.ONE);
    }

    private static Optional<Rational> number(School school, String name) {
        if (name.equals("PUPILS")) {
            return number(school, "PRIMARY_PUPILS")
                    .flatMap(one -> number(school, "JUNIOR_PUPILS").map(one::plus));
        }
        var column = Column.valueOf(name);
        var reported = school.number(column);
        return reported.isEmpty() && isZeroIfBlank(school, column) ? Optional.of(Rational.ZERO) : reported;
    }

    private static boolean isZeroIfBlank(School school, Column column) {
        if (Catalogue.get().column(column).blankIsZero()) {
            return true;
        }
        for (var stage : Stage.values()) {
            if (column.name().startsWith(stage + "_")) {
                return !school.kind().stages().contains(stage);
            }
        }
        return column == Column.SENIOR_PUPILS && !school.kind().hasSenior();
    }
}
