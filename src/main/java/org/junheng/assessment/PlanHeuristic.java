package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;

/** A good plan for a county of any size, with a proven bound: prices tell the units what to miss, the plan tells the prices. */
final class PlanHeuristic {

    private static final int ROUNDS = 6;

    private final PlanProblem problem;
    private final double[] dials;
    private PlanChoice bestChoice = new PlanChoice(List.of());
    private List<long[]> bestSteps = List.of();
    private long bestCost = Long.MAX_VALUE;
    private double bound;

    PlanHeuristic(PlanProblem problem) {
        this.problem = problem;
        this.dials = PlanBound.startDials(problem);
    }

    PlanSolution solve() {
        var choice = new PlanBound(problem, untouched()).choice(dials);
        for (var round = 0; round < ROUNDS; round++) {
            var steps = steps(choice);
            keep(choice, steps);
            var prices = new PlanBound(problem, steps);
            bound = Math.max(bound, prices.ascend(dials));
            choice = prices.choice(dials);
        }
        improve();
        bound = Math.max(bound, new PlanBound(problem, bestSteps).ascend(dials));
        return new PlanSolution(bestSteps, bestCost, Math.min(bestCost, rounded(bound)));
    }

    private List<long[]> untouched() {
        return problem.items().stream().map(item -> new long[item.variables()]).toList();
    }

    private List<long[]> steps(PlanChoice choice) {
        var steps = new ArrayList<long[]>();
        for (var item = 0; item < problem.items().size(); item++) {
            steps.add(solve(item, choice));
        }
        return steps;
    }

    private long[] solve(int number, PlanChoice choice) {
        var item = problem.items().get(number);
        return PlanSolution.solve(item, item.needs(choice.of(number)));
    }

    private void keep(PlanChoice choice, List<long[]> steps) {
        var cost = 0L;
        for (var item = 0; item < steps.size(); item++) {
            cost += problem.items().get(item).price(steps.get(item));
        }
        if (cost < bestCost) {
            bestCost = cost;
            bestChoice = choice;
            bestSteps = steps;
        }
    }

    /** Lets single units miss something else, as long as that is cheaper. */
    private void improve() {
        var sets = PlanChoice.sets(problem.items().size(), problem.tolerated());
        for (var unit = 0; unit < problem.units().size(); unit++) {
            for (var set : sets) {
                var now = bestChoice.missed().get(unit);
                if (set != now && mayPay(unit, now, set)) {
                    keep(bestChoice.with(unit, set), changed(unit, now, set));
                }
            }
        }
    }

    /** Only what can save at all is tried: the items newly missed must be short of their threshold or able to give. */
    private boolean mayPay(int unit, int now, int set) {
        for (var item = 0; item < problem.items().size(); item++) {
            var part = problem.items().get(item).part(unit);
            if (PlanChoice.isMissed(set & ~now, item) && part.floor() < part.full()) {
                return true;
            }
        }
        return false;
    }

    private List<long[]> changed(int unit, int now, int set) {
        var choice = bestChoice.with(unit, set);
        var steps = new ArrayList<>(bestSteps);
        for (var item = 0; item < steps.size(); item++) {
            if (PlanChoice.isMissed(set ^ now, item)) {
                steps.set(item, solve(item, choice));
            }
        }
        return steps;
    }

    /** Every plan costs a multiple of the greatest common part of all prices. */
    private long rounded(double least) {
        var part = 0L;
        for (var item : problem.items()) {
            part = common(common(part, item.cost().perStep()), item.cost().perMove());
        }
        return Math.max(0, (long) Math.ceil(least / part) * part);
    }

    private static long common(long one, long other) {
        return other == 0 ? one : common(other, one % other);
    }
}
