package org.junheng.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;

/**
 * A number that an item other than R1–R7 is measured by, such as the largest class or the least share of exchanged teachers.
 *
 * @param measure what is measured, unique within the item and stage
 * @param stage the stage it holds for, absent where it holds for both or for the county
 * @param unit as people write it, empty for shares
 */
public record Limit(String measure, @Nullable Stage stage, Relation relation, BigDecimal value, String unit) {

    /** How the measured value must stand to the limit. */
    public enum Relation {
        AT_LEAST,
        AT_MOST,
        BELOW,
        ABOVE
    }
}
