package org.junheng.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which items every unit may miss, as a set of bits: bit k stands for the k-th resource item. */
record PlanChoice(List<Integer> missed) {

    PlanChoice {
        missed = List.copyOf(missed);
    }

    /** All sets of exactly so many items; smaller ones are never cheaper. */
    static int[] sets(int items, int tolerated) {
        var sets = new ArrayList<Integer>();
        for (var set = 0; set < 1 << items; set++) {
            if (Integer.bitCount(set) == Math.min(tolerated, items)) {
                sets.add(set);
            }
        }
        return sets.stream().mapToInt(Integer::intValue).toArray();
    }

    static PlanChoice of(int[] missed) {
        return new PlanChoice(Arrays.stream(missed).boxed().toList());
    }

    boolean[] of(int item) {
        var result = new boolean[missed.size()];
        for (var unit = 0; unit < result.length; unit++) {
            result[unit] = isMissed(missed.get(unit), item);
        }
        return result;
    }

    PlanChoice with(int unit, int set) {
        var changed = new ArrayList<>(missed);
        changed.set(unit, set);
        return new PlanChoice(changed);
    }

    static boolean isMissed(int set, int item) {
        return (set >> item & 1) == 1;
    }
}
