package org.junheng.planning;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/**
 * A change as the interface names it: which of the others are needed depends on the kind.
 *
 * @param school the code of the school that changes
 * @param column of a figure of a school
 * @param figure of a figure of the county
 * @param value of a figure, as people write it; absent if it would not be reported
 * @param stage whose pupils change, or that leaves in a division
 * @param percent by how much pupils change, or the part that leaves in a division
 * @param into the school that a merged one goes into
 * @param name of the school that a division makes
 */
record ChangeLine(
        @Nullable Kind kind,
        @Nullable String school,
        @Nullable Column column,
        @Nullable CountyFigure figure,
        @Nullable String value,
        @Nullable Stage stage,
        @Nullable BigDecimal percent,
        @Nullable String into,
        @Nullable String name) {

    /** What changes. */
    enum Kind {
        FIGURE,
        COUNTY,
        PUPILS,
        MERGER,
        DIVISION
    }

    static ChangeLine of(Change change) {
        return switch (change) {
            case FigureChange one ->
                new ChangeLine(Kind.FIGURE, one.school(), one.column(), null, one.value(), null, null, null, null);
            case CountyChange one ->
                new ChangeLine(
                        Kind.COUNTY,
                        null,
                        null,
                        one.figure(),
                        one.value() == null ? null : one.value().toPlainString(),
                        null,
                        null,
                        null,
                        null);
            case PupilsChange one ->
                new ChangeLine(Kind.PUPILS, null, null, null, null, one.stage(), one.percent(), null, null);
            case Merger one ->
                new ChangeLine(Kind.MERGER, one.school(), null, null, null, null, null, one.into(), null);
            case Division one ->
                new ChangeLine(
                        Kind.DIVISION,
                        one.school(),
                        null,
                        null,
                        null,
                        one.stage(),
                        BigDecimal.valueOf(one.percent()),
                        null,
                        one.name());
        };
    }

    /**
     * The change that is meant.
     *
     * @throws Refusal if something of it is not named, or it cannot be
     */
    Change change() {
        return switch (required(kind)) {
            case FIGURE -> FigureChange.written(required(school), required(column), written());
            case COUNTY -> CountyChange.written(required(figure), written());
            case PUPILS -> new PupilsChange(required(stage), required(percent));
            case MERGER -> new Merger(required(school), required(into));
            case DIVISION -> new Division(required(school), required(name), stage, whole(required(percent)));
        };
    }

    private String written() {
        return Objects.requireNonNullElse(value, "");
    }

    private static int whole(BigDecimal percent) {
        try {
            return percent.intValueExact();
        } catch (ArithmeticException e) {
            throw (Refusal) Refusal.invalid("planning.change.wholePercent", percent.toPlainString())
                    .initCause(e);
        }
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw Refusal.invalid("planning.change.incomplete");
        }
        return value;
    }
}
