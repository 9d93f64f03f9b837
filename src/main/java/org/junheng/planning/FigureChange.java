package org.junheng.planning;

import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Figures;
import org.junheng.shared.Refusal;

/**
 * A figure of a school that would be another one.
 *
 * @param school its code
 * @param value in canonical form; absent if it would not be reported
 */
public record FigureChange(
        String school, Column column, @Nullable String value) implements Change {

    /**
     * A figure as people write it; blank if it would not be reported.
     *
     * @throws Refusal if it is none of this column, or the column says which school it is
     */
    public static FigureChange written(String school, Column column, String written) {
        return switch (column) {
            case CODE, NAME, COUNTED, MAIN_SCHOOL -> throw Refusal.invalid("planning.change.identity", column.header());
            case KIND ->
                new FigureChange(
                        school,
                        column,
                        Figures.read(column, written)
                                .orElseThrow(() ->
                                        Refusal.invalid("schooldata.correction.wrong", column.header(), written)));
            default ->
                new FigureChange(school, column, Figures.read(column, written).orElse(null));
        };
    }
}
