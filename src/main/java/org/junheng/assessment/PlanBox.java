package org.junheng.assessment;

import java.util.ArrayDeque;
import java.util.Deque;

/** Proves the cheapest steps of a shared item in a small county, by cutting the space of steps into boxes. */
final class PlanBox {

    private static final int LARGEST = 20_000;
    private static final int SHARPNESS = 24;
    private static final double SAFETY = 1e-6;

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
        return item.isWithin(need) ? sum(need) : Math.min(bestSum, least(new Box(need, highest(need))));
    }

    /** Looks for cheaper steps until there are none; false if that takes too long. */
    boolean prove() {
        Deque<Box> open = new ArrayDeque<>();
        open.push(new Box(need, highest(need)));
        for (var looked = 0; !open.isEmpty(); looked++) {
            if (looked > LARGEST) {
                return false;
            }
            var box = tightened(open.pop());
            if (sum(box.low) < bestSum && least(box) < bestSum) {
                split(box, open);
            }
        }
        return true;
    }

    private void split(Box box, Deque<Box> open) {
        var reference = item.isWithin(box.low) ? box.low : new PlanShared(item, box.low).solve();
        if (sum(reference) < bestSum) {
            best = reference;
            bestSum = sum(reference);
        }
        var widest = widest(box);
        if (box.low[widest] == box.high[widest]) {
            return;
        }
        var at = Math.max(box.low[widest], Math.min(box.high[widest] - 1, reference[widest]));
        open.push(new Box(with(box.low, widest, at + 1), box.high));
        open.push(new Box(box.low, with(box.high, widest, at)));
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

    private static int widest(Box box) {
        var widest = 0;
        for (var variable = 1; variable < box.low.length; variable++) {
            if (box.high[variable] - box.low[variable] > box.high[widest] - box.low[widest]) {
                widest = variable;
            }
        }
        return widest;
    }

    /** The least number of steps in a box by the tangents at its own good solution. */
    private long least(Box box) {
        if (item.isWithin(box.low)) {
            return sum(box.low);
        }
        var tangent = PlanBound.tangent(item, new PlanShared(item, box.low).solve());
        var base = PlanBound.base(item, tangent);
        var steepest = new double[] {1, 1};
        var slopes = new double[2][item.variables()];
        for (var unit = 0; unit < tangent.length; unit++) {
            var slope = tangent[unit] * item.step(unit);
            slopes[item.stage(unit)][item.part(unit).variable()] += slope;
        }
        for (var stage = 0; stage < 2; stage++) {
            var most = 0.0;
            for (var slope : slopes[stage]) {
                most = Math.max(most, -slope);
            }
            steepest[stage] = most > 0 ? 2 / most : 0;
        }
        var value =
                highest(price -> highest(other -> priced(box, slopes, base, price, other), steepest[1]), steepest[0]);
        return Math.max(sum(box.low), (long) Math.ceil(value - SAFETY * (1 + Math.abs(value))));
    }

    private interface Curve {
        double at(double price);
    }

    /** The highest point of a curve that rises and then falls, or one near it. */
    private static double highest(Curve curve, double end) {
        var from = 0.0;
        var to = end;
        var best = curve.at(0);
        for (var turn = 0; turn < SHARPNESS && end > 0; turn++) {
            var left = from + (to - from) / 3;
            var right = to - (to - from) / 3;
            var atLeft = curve.at(left);
            var atRight = curve.at(right);
            best = Math.max(best, Math.max(atLeft, atRight));
            if (atLeft < atRight) {
                from = left;
            } else {
                to = right;
            }
        }
        return best;
    }

    private static double priced(Box box, double[][] slopes, double[] base, double price, double other) {
        var sum = price * base[0] + other * base[1];
        for (var variable = 0; variable < box.low.length; variable++) {
            var slope = 1 + price * slopes[0][variable] + other * slopes[1][variable];
            sum += slope * (slope >= 0 ? box.low[variable] : box.high[variable]);
        }
        return sum;
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
