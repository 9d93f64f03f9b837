package org.junheng.standard;

import java.math.BigDecimal;
import org.junheng.shared.Malformed;
import org.junheng.shared.Stage;

/**
 * The least a school must provide for one item in one stage (达标值).
 *
 * @param minimum in the item's own unit, per {@link Item#pupilsPerUnit()} pupils; always positive
 * @param floor the share of the minimum a school must reach where it may miss the minimum (余项), 0 to 1
 */
public record Threshold(Stage stage, BigDecimal minimum, BigDecimal floor) {

    public Threshold {
        if (minimum.signum() <= 0) {
            throw new Malformed("malformed.standard.threshold", minimum.toPlainString());
        }
        if (floor.signum() < 0 || floor.compareTo(BigDecimal.ONE) > 0) {
            throw new Malformed("malformed.standard.floor", floor.toPlainString());
        }
    }
}
