package org.junheng.schooldata;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;

/**
 * A figure that was reported wrongly, and what it should be (数据更正).
 *
 * @param school whose row; absent for a figure of the county
 * @param field the {@link Column}, or the {@link CountyFigure} where there is no school
 * @param value as people write it; absent if it was not reported
 * @param reason why it was wrong
 * @param proof the document that proves it
 */
public record Correction(
        @Nullable SchoolCode school,
        String field,
        @Nullable String value,
        String reason,
        @Nullable String proof) {

    public Correction {
        if (reason.isBlank()) {
            throw Refusal.invalid("schooldata.correction.noReason");
        }
    }

    /** A correction of a school's row. */
    public static Correction of(
            SchoolCode school, Column column, @Nullable String value, String reason, @Nullable String proof) {
        return new Correction(school, column.name(), value, reason, proof);
    }

    /** A correction of a figure of the county. */
    public static Correction of(CountyFigure figure, @Nullable String value, String reason, @Nullable String proof) {
        return new Correction(null, figure.name(), value, reason, proof);
    }
}
