package org.junheng.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.RecordKind;

/**
 * Figures that were corrected (数据更正), with what stood there before.
 *
 * @param reimportReason why the workbook was imported anew, blank if it was not
 */
public record CorrectedFigures(List<Corrected> figures, String reimportReason) {

    /** How it is kept. */
    public static final RecordKind<CorrectedFigures> KIND =
            new RecordKind<>("figure-corrections", CorrectedFigures.class);

    public CorrectedFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One figure before and after.
     *
     * @param column the column's code
     * @param before absent if it had not been reported
     * @param after absent if it is taken back
     * @param document the id of the document that proves it, if there is one
     */
    public record Corrected(
            String school,
            String name,
            String column,
            @Nullable String before,
            @Nullable String after,
            String reason,
            @Nullable String document) {}
}
