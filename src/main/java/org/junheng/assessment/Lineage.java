package org.junheng.assessment;

import java.util.List;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.TeachingUnit;

/**
 * Where the value of one resource item of one unit comes from: the formula with its figures filled in, and the origin of each
 * figure.
 *
 * @param steps from the shares of splitting to the comparison with the threshold, in the order of the calculation
 * @param figures what was reported, for the school and each campus merged into it
 */
public record Lineage(TeachingUnit unit, UnitItem item, List<Message> steps, List<FigureOrigin> figures) {

    public Lineage {
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
    }
}
