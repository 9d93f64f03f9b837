package org.junheng.assessment;

import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.School;

/**
 * A figure that a finding rests on.
 *
 * @param name as the workbook names it
 * @param value as it was reported; absent if it was not (缺报)
 */
public record Input(String name, @Nullable String value) {

    static Input of(School school, Column column) {
        return new Input(column.header(), school.text(column).orElse(null));
    }

    static Input of(CountyFacts county, CountyFigure figure) {
        return new Input(
                figure.header(),
                county.figure(figure).map(value -> value.toPlainString()).orElse(null));
    }

    /** Whether the figure was not reported. */
    public boolean isMissing() {
        return value == null;
    }
}
