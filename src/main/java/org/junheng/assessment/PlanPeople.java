package org.junheng.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The cheapest teachers of one item in one stage, exactly.
 *
 * <p>Some teachers are given by units that can spare them, more are received; the difference is hired. For every number given
 * and received, giving from where there are most per pupil and receiving where there are fewest leaves the least spread, as
 * the squares are convex; so two sorted series, tried against each other, hold an optimum.
 */
final class PlanPeople {

    private final PlanItem item;
    private final int stage;
    private final long[] need;
    private final Series given;
    private final Series received;
    private double squares;
    private double total;
    private long best = Long.MAX_VALUE;
    private int bestReceived;
    private int bestGiven;

    PlanPeople(PlanItem item, int stage, long[] need) {
        this.item = item;
        this.stage = stage;
        this.need = need;
        for (var unit = 0; unit < need.length; unit++) {
            if (item.stage(unit) == stage) {
                squares += item.amount(unit) * item.amount(unit) / item.pupils(unit);
                total += item.amount(unit);
            }
        }
        this.given = new Series(-1);
        this.received = new Series(1);
    }

    /** Writes the cheapest steps of this stage's units. */
    void solve(long[] steps) {
        var forced = received.forced;
        for (var up = forced; cheapest(up) < best; up++) {
            tryAll(up);
        }
        var result = at(bestReceived, bestGiven);
        for (var unit = 0; unit < steps.length; unit++) {
            if (item.stage(unit) == stage) {
                steps[unit] = result[unit];
            }
        }
    }

    private long cheapest(int up) {
        return price(up, Math.min(up, given.most));
    }

    private void tryAll(int up) {
        for (var down = Math.min(up, given.most); down >= 0 && price(up, down) < best; down--) {
            if (isWithin(up, down)) {
                best = price(up, down);
                bestReceived = up;
                bestGiven = down;
            }
        }
    }

    private long price(int up, int down) {
        return (up - down) * item.cost().perStep() + down * item.cost().perMove();
    }

    private boolean isWithin(int up, int down) {
        var screened = item.screen(stage, squares + received.change(up) + given.change(down), total + up - down);
        return screened == 0 ? item.isExactlyWithin(stage, at(up, down)) : screened < 0;
    }

    private long[] at(int up, int down) {
        var steps = new long[need.length];
        received.apply(up, steps);
        given.apply(down, steps);
        return steps;
    }

    private record Next(int unit, double change) {}

    /** Single teachers one after the other, each where the squares change most to the good. */
    private final class Series {

        private final int sign;
        private final int forced;
        private final int most;
        private final long[] taken = new long[need.length];
        private final long[] start = new long[need.length];
        private final List<Integer> order = new ArrayList<>();
        private final List<Double> changes = new ArrayList<>();
        private final PriorityQueue<Next> next =
                new PriorityQueue<>(Comparator.comparingDouble(Next::change).thenComparingInt(Next::unit));

        Series(int sign) {
            this.sign = sign;
            var first = 0.0;
            var must = 0L;
            var may = 0L;
            for (var unit = 0; unit < need.length; unit++) {
                if (item.stage(unit) == stage) {
                    start[unit] = sign > 0 ? Math.max(0, need[unit]) : 0;
                    must += start[unit];
                    may += Math.max(0, -need[unit]);
                    var more = sign * start[unit];
                    first += ((double) more * more + 2.0 * more * item.amount(unit)) / item.pupils(unit);
                    taken[unit] = start[unit];
                    offer(unit);
                }
            }
            this.forced = Math.toIntExact(must);
            this.most = Math.toIntExact(may);
            changes.add(first);
        }

        private void offer(int unit) {
            if (sign > 0 || taken[unit] < -need[unit]) {
                var amount = item.amount(unit) + sign * taken[unit];
                next.add(new Next(unit, (1 + 2 * sign * amount) / item.pupils(unit)));
            }
        }

        /** How the squares change by so many teachers. */
        double change(int count) {
            while (changes.size() <= count - forced) {
                var one = next.remove();
                taken[one.unit()]++;
                order.add(one.unit());
                changes.add(changes.getLast() + one.change());
                offer(one.unit());
            }
            return changes.get(count - forced);
        }

        void apply(int count, long[] steps) {
            change(count);
            for (var unit = 0; unit < steps.length; unit++) {
                steps[unit] += sign * start[unit];
            }
            for (var unit : order.subList(0, count - forced)) {
                steps[unit] += sign;
            }
        }
    }
}
