package org.junheng.assessment;

import java.util.List;
import org.junheng.shared.Stage;

/**
 * The resource items of one stage in a county.
 *
 * @param units how many units are judged
 * @param complying how many of them pass (综合达标)
 * @param coefficients one per resource item, in the standard's order
 */
public record StageResult(Stage stage, int units, int complying, List<Coefficient> coefficients) {

    public StageResult {
        coefficients = List.copyOf(coefficients);
    }
}
