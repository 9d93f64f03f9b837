package org.junheng.assessment;

import java.util.List;

/**
 * Steps for every item that lead the county to its goal.
 *
 * @param steps per item the steps of every variable
 * @param cost in 分
 * @param bound what no plan can cost less than, in 分
 */
record PlanSolution(List<long[]> steps, long cost, long bound) {

    PlanSolution {
        steps = List.copyOf(steps);
        if (bound > cost) {
            throw new IllegalArgumentException("A plan for %d below its bound %d".formatted(cost, bound));
        }
    }

    boolean isProven() {
        return bound == cost;
    }

    /** Solves one item for given needs: exactly for teachers, well for all else. */
    static long[] solve(PlanItem item, long[] need) {
        if (!item.isPeople()) {
            return new PlanShared(item, need).solve();
        }
        var steps = new long[need.length];
        new PlanPeople(item, 0, need).solve(steps);
        new PlanPeople(item, 1, need).solve(steps);
        return steps;
    }
}
