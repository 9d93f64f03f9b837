package org.junheng.schooldata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.Stage;
import org.junheng.spreadsheet.CellText;

/**
 * The figures of a row: columns by their names, those of the year before as {@code last.NAME}, {@code YEAR}, and {@code PUPILS} of
 * both stages; {@code changed.NAME} is one if the word changed since, {@code campus} is one if the row does not
 * count as a school (不计校数), {@code recoded} is one if it had another code, {@code namesakes} counts other schools of its name. The figures of a stage that the kind of school does not have are zero if blank.
 */
record RowFacts(School school, @Nullable School last, SchoolYear year, long namesakes, Code code) implements Facts {

    /** Whether the school stands under the code that it had a year ago. */
    enum Code {
        SAME,
        OTHER
    }

    private static final String LAST = "last.";
    private static final String CHANGED = "changed.";
    private static final Map<String, Reader> READERS = new ConcurrentHashMap<>();
    private static final Map<Column, Predicate<School>> ZERO_IF_BLANK = Arrays.stream(Column.values())
            .collect(Collectors.toMap(
                    column -> column, RowFacts::zeroIfBlank, (one, other) -> one, () -> new EnumMap<>(Column.class)));

    /** What a name stands for, found out once. */
    private interface Reader {

        Optional<Rational> of(RowFacts facts);
    }

    @Override
    public Optional<Rational> number(String name) {
        var known = READERS.get(name);
        return (known == null ? READERS.computeIfAbsent(name, RowFacts::reader) : known).of(this);
    }

    private static Reader reader(String name) {
        if (name.startsWith(LAST)) {
            var before = ofSchool(name.substring(LAST.length()));
            return facts -> facts.last == null ? Optional.empty() : before.apply(facts.last);
        }
        if (name.startsWith(CHANGED)) {
            var column = name.substring(CHANGED.length());
            return facts -> facts.changed(column);
        }
        if (name.equals("recoded")) {
            return facts -> Optional.of(facts.code == Code.OTHER ? Rational.ONE : Rational.ZERO);
        }
        if (name.equals("namesakes")) {
            return facts -> Optional.of(Rational.of(facts.namesakes));
        }
        if (name.equals("YEAR")) {
            return facts -> Optional.of(Rational.of(facts.year.value()));
        }
        var now = ofSchool(name);
        return facts -> now.apply(facts.school);
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
                .map(before ->
                        word(column).filter(now -> isSame(now, before)).isPresent() ? Rational.ZERO : Rational.ONE);
    }

    /** Names that differ only in how they are written are the same. */
    private static boolean isSame(String now, String before) {
        return now.equals(before) || CellText.dense(now).equals(CellText.dense(before));
    }

    private static Function<School, Optional<Rational>> ofSchool(String name) {
        if (name.equals("campus")) {
            return school -> Optional.of(school.isCampus() ? Rational.ONE : Rational.ZERO);
        }
        if (name.equals("PUPILS")) {
            var primary = ofSchool("PRIMARY_PUPILS");
            var junior = ofSchool("JUNIOR_PUPILS");
            return school ->
                    primary.apply(school).flatMap(one -> junior.apply(school).map(one::plus));
        }
        var column = Column.valueOf(name);
        return school -> {
            var reported = school.number(column);
            return reported.isEmpty() && isZeroIfBlank(school, column) ? Optional.of(Rational.ZERO) : reported;
        };
    }

    /** The figure of a school in plain digits; none if it was not reported. */
    static @Nullable String figure(School school, Column column) {
        var reported = school.cells().get(column);
        return reported == null && isZeroIfBlank(school, column) ? "0" : reported;
    }

    private static boolean isZeroIfBlank(School school, Column column) {
        return Objects.requireNonNull(ZERO_IF_BLANK.get(column)).test(school);
    }

    /** The schools whose blank in this column is a zero. */
    private static Predicate<School> zeroIfBlank(Column column) {
        if (Catalogue.get().column(column).blankIsZero()) {
            return school -> true;
        }
        for (var stage : Stage.values()) {
            if (column.name().startsWith(stage + "_")) {
                return school -> !school.kind().stages().contains(stage);
            }
        }
        return school -> column == Column.SENIOR_PUPILS && !school.kind().hasSenior();
    }
}
