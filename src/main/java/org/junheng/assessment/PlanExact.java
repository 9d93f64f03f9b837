package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest plan of a small county, proven. Every unit misses one item, so the units fall into as many sets as there are
 * items; what an item costs depends on its own set alone. The best partition is found over all sets, with bounds first and
 * exact costs only where the bounds point.
 */
final class PlanExact {

    /** 3⁸ partitions per item are tried in no time. */
    static final int MOST_UNITS = 8;

    private final PlanProblem problem;
    private final int all;
    private final List<Cost[]> costs = new ArrayList<>();

    PlanExact(PlanProblem problem) {
        this.problem = problem;
        this.all = (1 << problem.units().size()) - 1;
        for (var item : problem.items()) {
            var row = new Cost[all + 1];
            for (var set = 0; set <= all; set++) {
                row[set] = new Cost(item, item.needs(missed(set)));
            }
            costs.add(row);
        }
    }

    static boolean fits(PlanProblem problem) {
        return problem.units().size() <= MOST_UNITS && problem.tolerated() <= 1;
    }

    PlanSolution solve() {
        while (true) {
            var lowest = partition(true);
            var refined = false;
            for (var item = 0; item < costs.size(); item++) {
                refined |= costs.get(item)[lowest.sets[item]].refine();
            }
            if (!refined) {
                var plan = partition(false);
                var steps = new ArrayList<long[]>();
                for (var item = 0; item < costs.size(); item++) {
                    steps.add(costs.get(item)[plan.sets[item]].steps);
                }
                return new PlanSolution(steps, plan.cost, partition(true).cost);
            }
        }
    }

    private boolean[] missed(int set) {
        var missed = new boolean[problem.units().size()];
        for (var unit = 0; unit < missed.length; unit++) {
            missed[unit] = PlanChoice.isMissed(set, unit);
        }
        return missed;
    }

    private static final class Partition {

        private final int[] sets;
        private final long cost;

        Partition(int[] sets, long cost) {
            this.sets = sets;
            this.cost = cost;
        }
    }

    private Partition partition(boolean bounds) {
        var cost = new long[costs.size() + 1][all + 1];
        var taken = new int[costs.size() + 1][all + 1];
        for (var set = 1; set <= all; set++) {
            cost[0][set] = Long.MAX_VALUE / 4;
        }
        for (var item = 1; item <= costs.size(); item++) {
            for (var set = 0; set <= all; set++) {
                cost[item][set] = Long.MAX_VALUE;
                for (var part = set; ; part = part - 1 & set) {
                    var sum = cost[item - 1][set & ~part] + costs.get(item - 1)[part].value(bounds);
                    if (sum < cost[item][set]) {
                        cost[item][set] = sum;
                        taken[item][set] = part;
                    }
                    if (part == 0) {
                        break;
                    }
                }
            }
        }
        var rest = problem.tolerated() == 0 ? 0 : all;
        var total = cost[costs.size()][rest];
        var sets = new int[costs.size()];
        for (var item = costs.size(); item > 0; item--) {
            sets[item - 1] = taken[item][rest];
            rest &= ~taken[item][rest];
        }
        return new Partition(sets, total);
    }

    /** What an item costs if a given set of units misses it. */
    private static final class Cost {

        private final PlanItem item;
        private final long[] need;
        private long[] steps;
        private long most;
        private long least;
        private boolean tried;

        Cost(PlanItem item, long[] need) {
            this.item = item;
            this.need = need;
            if (item.isPeople()) {
                this.steps = PlanSolution.solve(item, need);
                this.most = item.price(steps);
                this.least = most;
            } else {
                var box = new PlanBox(item, need);
                this.steps = box.best();
                this.most = item.price(steps);
                this.least = box.bound() * item.cost().perStep();
            }
        }

        long value(boolean bound) {
            return bound ? least : most;
        }

        /** Makes the bound and the cost meet; false if there is nothing to do or it was tried before. */
        boolean refine() {
            if (tried || least == most) {
                return false;
            }
            tried = true;
            var box = new PlanBox(item, need);
            var proven = box.prove();
            steps = box.best();
            most = item.price(steps);
            least = proven ? most : least;
            return true;
        }
    }
}
