package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be corrected (数据更正), cell by cell or by a new import.
 *
 * @param corrections may be empty where the workbook was imported anew
 * @param reimportReason why the workbook was imported anew, blank if it was not
 * @param confirmations which of the sheets changed the bureau confirms on the schools' behalf
 */
public record FigureCorrections(
        List<FigureCorrection> corrections,
        String reimportReason,
        @Nullable SheetsOnBehalf confirmations) {

    public FigureCorrections {
        corrections = List.copyOf(Objects.requireNonNullElse(corrections, List.of()));
        reimportReason = Objects.requireNonNullElse(reimportReason, "").strip();
    }

    /** Corrects nothing. */
    public static FigureCorrections none() {
        return new FigureCorrections(List.of(), "", null);
    }

    /** The sheets to confirm, which may be none. */
    SheetsOnBehalf sheets() {
        return Objects.requireNonNullElseGet(confirmations, SheetsOnBehalf::none);
    }

    /**
     * One figure.
     *
     * @param school the school's code
     * @param figure the column's name as the workbook writes it, or its code such as {@code PRIMARY_SPORT_ART}
     * @param value as in the workbook; blank for not reported
     * @param reason why the old value was wrong
     * @param document the id of the document that proves it, if there is one
     */
    public record FigureCorrection(
            String school,
            String figure,
            String value,
            String reason,
            @Nullable String document) {

        public FigureCorrection {
            school = Objects.requireNonNullElse(school, "").strip();
            figure = Objects.requireNonNullElse(figure, "").strip();
            value = Objects.requireNonNullElse(value, "").strip();
            reason = Objects.requireNonNullElse(reason, "").strip();
        }
    }
}
