package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Threshold;

/**
 * One resource item of one unit, with what it was computed from.
 *
 * @param item the item's code
 * @param amount what the unit provides, in the item's raw unit; absent if not reported
 * @param exact {@code amount} per the item's number of pupils; absent if amount or pupils were not reported
 */
public record UnitItem(
        String item,
        Threshold threshold,
        @Nullable Rational amount,
        @Nullable Rational exact,
        Reach reach) {

    /** The value to at least twelve decimals; empty if missing. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(exact).map(Decimals::of);
    }

    /** The value as people read it, to three decimals or as many as it takes not to hide a miss; empty if missing. */
    public String shown() {
        return Explanations.shown(this);
    }
}
