package org.junheng.planning;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;

/**
 * One thing to do at one school: to add so much of an item, or to receive teachers from another school of the county (交流轮岗).
 *
 * @param school the code of the school that gets more
 * @param stage absent where the stages of the school share what is added
 * @param amount in the item's raw unit; positive
 * @param giver the school the teachers come from; absent where something is added
 * @param cost in 元
 */
public record Measure(
        String school,
        String name,
        @Nullable Stage stage,
        String item,
        BigDecimal amount,
        @Nullable Giver giver,
        BigDecimal cost) {

    public Measure {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("%s gets %s of %s".formatted(school, amount, item));
        }
    }

    /** A school that can spare teachers. */
    public record Giver(String school, String name) {}

    /** Where the teachers come from; empty where something is added. */
    public Optional<Giver> from() {
        return Optional.ofNullable(giver);
    }
}
