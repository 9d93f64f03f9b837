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
 * @param promiseYears set if the limit is one of relief (例外情形): the years within which the rule itself is promised to be reached
 */
public record Limit(
        String measure,
        @Nullable Stage stage,
        Relation relation,
        BigDecimal value,
        String unit,
        @Nullable Integer promiseYears) {

    /** Whether it is one of relief, which holds only with a promise (附承诺). */
    public boolean isRelief() {
        return promiseYears != null;
    }

    /** Whether an amount is within the limit, compared exactly. */
    public boolean admits(BigDecimal amount) {
        return relation.holds(amount.compareTo(value));
    }

    /** How the measured value must stand to the limit. */
    public enum Relation {
        AT_LEAST,
        AT_MOST,
        BELOW,
        ABOVE;

        /** Whether the relation holds for a comparison with the limit: negative, zero or positive. */
        public boolean holds(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
                case BELOW -> comparison < 0;
                case ABOVE -> comparison > 0;
            };
        }

        /** As figures in words have it. */
        public String symbol() {
            return switch (this) {
                case AT_LEAST -> "≥";
                case AT_MOST -> "≤";
                case BELOW -> "<";
                case ABOVE -> ">";
            };
        }
    }
}
