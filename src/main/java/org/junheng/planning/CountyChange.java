package org.junheng.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.Figures;
import org.junheng.shared.Refusal;

/**
 * A figure of the county that would be another one.
 *
 * @param value shares as fractions of one; absent if it would not be reported
 */
public record CountyChange(CountyFigure figure, @Nullable BigDecimal value) implements Change {

    /**
     * A figure as people write it; blank if it would not be reported.
     *
     * @throws Refusal if it is none of this kind
     */
    public static CountyChange written(CountyFigure figure, String written) {
        return new CountyChange(figure, Figures.read(figure, written).orElse(null));
    }
}
