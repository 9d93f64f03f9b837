package org.junheng.assessment;

import java.util.ArrayDeque;
import java.util.Deque;

/** Proves the cheapest steps of a shared item in a small county, by cutting the space of steps into boxes. */
final class PlanBox {

    private static final int LARGEST = 100_000;
    private static final double NEARLY = 1e-6;

    private final PlanItem item;
    private final long[] need;
    private long[] best;
    private long bestSum;

    PlanBox(PlanItem item, long[] need) {
        this.item = item;
        this.need = need;
        this.best = new PlanShared(item, need).solve();
        this.bestSum = sum(best);
    }

    /** From and to, both included. */
    private static final class Box {

        private final long[] low;
        private final long[] high;

        Box(long[] low, long[] high) {
            this.low = low;
            this.high = high;
        }
    }

    long[] best() {
        return best;
    }

    /** What the steps cost at least, found at once. */
    long bound() {
        if (item.isWithin(need)) {
            return sum(need);
        }
        var bound = new PlanRelaxed(item, need, highest(need)).bound();
        return Math.max(sum(need), Math.min(bestSum, bound));
    }

    /** Looks for cheaper steps until there are none; false if that takes too long. */
    boolean prove() {
        Deque<Box> open = new ArrayDeque<>();
        open.push(new Box(need, highest(need)));
        for (var looked = 0; !open.isEmpty(); looked++) {
            if (looked > LARGEST) {
                return false;
            }
            look(open.pop(), open);
        }
        return true;
    }

    private void look(Box box, Deque<Box> open) {
        if (sum(box.low) >= bestSum) {
            return;
        }
        if (item.isWithin(box.low)) {
            keep(box.low);
            return;
        }
        var tightened = tightened(box);
        var relaxed = new PlanRelaxed(item, tightened.low, tightened.high);
        if (relaxed.bound() < bestSum) {
            keep(new PlanShared(item, floor(tightened, relaxed)).solve());
            split(tightened, relaxed, open);
        }
    }

    private void keep(long[] steps) {
        if (sum(steps) < bestSum) {
            best = steps;
            bestSum = sum(steps);
        }
    }

    private static long[] floor(Box box, PlanRelaxed relaxed) {
        var floor = box.low.clone();
        for (var variable = 0; variable < floor.length; variable++) {
            var below = (long) Math.floor(relaxed.steps()[variable] + NEARLY);
            floor[variable] = Math.max(box.low[variable], Math.min(box.high[variable], below));
        }
        return floor;
    }

    private static void split(Box box, PlanRelaxed relaxed, Deque<Box> open) {
        var floor = floor(box, relaxed);
        var at = -1;
        var most = -1.0;
        for (var variable = 0; variable < floor.length; variable++) {
            var off = Math.abs(relaxed.steps()[variable] - floor[variable]);
            var broken = Math.min(off, 1 - off);
            if (box.low[variable] < box.high[variable] && broken > most) {
                at = variable;
                most = broken;
            }
        }
        if (at >= 0) {
            var middle = Math.min(floor[at], box.high[at] - 1);
            open.push(new Box(with(box.low, at, middle + 1), box.high));
            open.push(new Box(box.low, with(box.high, at, middle)));
        }
    }

    private long[] highest(long[] low) {
        var high = low.clone();
        var room = Math.max(0, bestSum - 1 - sum(low));
        for (var variable = 0; variable < high.length; variable++) {
            high[variable] += room;
        }
        return high;
    }

    private Box tightened(Box box) {
        var high = highest(box.low);
        for (var variable = 0; variable < high.length; variable++) {
            high[variable] = Math.min(high[variable], box.high[variable]);
        }
        return new Box(box.low, high);
    }

    private static long[] with(long[] steps, int variable, long value) {
        var changed = steps.clone();
        changed[variable] = value;
        return changed;
    }

    private static long sum(long[] steps) {
        var sum = 0L;
        for (var each : steps) {
            sum += each;
        }
        return sum;
    }
}
