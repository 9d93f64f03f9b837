package org.junheng.assessment;

import java.util.Arrays;
import java.util.Optional;
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

    /** The column of the school's row it was reported in; empty for a figure of the county. */
    Optional<Column> column() {
        return Arrays.stream(Column.values())
                .filter(column -> column.header().equals(name))
                .findFirst();
    }

    /** The figure of the county that it is; empty for one of a school. */
    Optional<CountyFigure> countyFigure() {
        return Arrays.stream(CountyFigure.values())
                .filter(figure -> figure.header().equals(name))
                .findFirst();
    }

    /** Whether the figure was not reported. */
    public boolean isMissing() {
        return value == null;
    }
}
