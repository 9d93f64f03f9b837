package org.junheng.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Reach;
import org.junheng.shared.Stage;

/**
 * What a unit that does not pass lacks.
 *
 * @param school its code
 * @param verdict {@code FAILED} or {@code UNDETERMINED}
 * @param lacks every resource item below its threshold or not reported, in the standard's order
 * @param mayMiss the items that it may best leave at their floor (余项): those that the plan leaves there, or without a plan those that
 *     save most at the county's unit costs
 */
public record UnitGap(
        String school,
        String name,
        Stage stage,
        @Nullable Long pupils,
        String verdict,
        List<Lack> lacks,
        List<String> mayMiss) {

    public UnitGap {
        lacks = List.copyOf(lacks);
        mayMiss = List.copyOf(mayMiss);
    }

    /**
     * What is missing of one item, in its raw unit (teachers, ㎡, 元, rooms); people and rooms whole, all else to the hundredth,
     * rounded up.
     *
     * @param value as people read it; absent if a figure was not reported
     * @param toThreshold absent likewise
     * @param toFloor what is missing if this is the item it misses; zero if it is above the floor already
     */
    public record Lack(
            String item,
            @Nullable String value,
            BigDecimal threshold,
            Reach reach,
            @Nullable BigDecimal toThreshold,
            @Nullable BigDecimal toFloor) {}
}
