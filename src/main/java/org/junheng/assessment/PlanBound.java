package org.junheng.assessment;

import java.util.List;
import java.util.stream.LongStream;
import org.junheng.shared.Stage;

/**
 * A proven lower bound on the cost of every plan.
 *
 * <p>A coefficient within its limit means that the length of the vector X/√P is at most a multiple of the total; every tangent
 * to that cone is a linear condition that all plans fulfil. Each such condition, and the balance of moved teachers, is priced
 * instead of demanded; what is left falls apart into single schools and is solved there with all choices of missed items. Any
 * prices give a valid bound; good ones are found by trying.
 */
final class PlanBound {

    private static final int STAGES = Stage.values().length;
    private static final double SAFETY = 1e-9;
    private static final double[] DIALS = {0, 0.25, 0.5, 0.75, 1};
    private static final int REFINEMENTS = 7;

    private final PlanProblem problem;
    private final int[] sets;
    private final double[][] tangents;
    private final double[][] bases;
    private final int[] choices;

    /** Where on the cone to put the tangents: at what a good plan leads to. */
    PlanBound(PlanProblem problem, List<long[]> reference) {
        this.problem = problem;
        this.sets = PlanChoice.sets(problem.items().size(), problem.tolerated());
        this.choices = new int[problem.units().size()];
        this.tangents = new double[problem.items().size()][];
        this.bases = new double[problem.items().size()][];
        for (var item = 0; item < tangents.length; item++) {
            tangents[item] = tangent(
                    problem.items().get(item),
                    LongStream.of(reference.get(item)).asDoubleStream().toArray());
            bases[item] = base(problem.items().get(item), tangents[item]);
        }
    }

    /** Per unit, how one more of the item changes the linear condition of its stage. */
    static double[] tangent(PlanItem item, double[] steps) {
        var tangent = new double[item.parts().size()];
        var squares = new double[STAGES];
        for (var unit = 0; unit < tangent.length; unit++) {
            tangent[unit] =
                    item.amount(unit) + item.step(unit) * steps[item.part(unit).variable()];
            squares[item.stage(unit)] += tangent[unit] * tangent[unit] / item.pupils(unit);
        }
        for (var unit = 0; unit < tangent.length; unit++) {
            var length = Math.sqrt(squares[item.stage(unit)]);
            tangent[unit] =
                    (length > 0 ? tangent[unit] / item.pupils(unit) / length : 0) - item.slack(item.stage(unit));
        }
        return tangent;
    }

    /** Per stage, the linear condition as things are. */
    static double[] base(PlanItem item, double[] tangent) {
        var base = new double[STAGES];
        for (var unit = 0; unit < tangent.length; unit++) {
            base[item.stage(unit)] += tangent[unit] * item.amount(unit);
        }
        return base;
    }

    static double[] startDials(PlanProblem problem) {
        var dials = new double[problem.items().size() * STAGES * 2];
        for (var dial = 1; dial < dials.length; dial += 2) {
            dials[dial] = 1;
        }
        return dials;
    }

    /** Turns each dial in turn to where the bound is highest, twice. */
    double ascend(double[] dials) {
        var best = value(dials);
        for (var pass = 0; pass < 2; pass++) {
            for (var dial = 0; dial < dials.length; dial++) {
                best = turn(dials, dial, best);
            }
        }
        return best;
    }

    private double turn(double[] dials, int dial, double sofar) {
        var best = sofar;
        var at = dials[dial];
        for (var candidate : DIALS) {
            dials[dial] = candidate;
            var value = value(dials);
            if (value > best) {
                best = value;
                at = candidate;
            }
        }
        var width = 0.125;
        for (var refinement = 0; refinement < REFINEMENTS; refinement++, width /= 2) {
            for (var candidate : new double[] {Math.max(0, at - width), Math.min(1, at + width)}) {
                dials[dial] = candidate;
                var value = value(dials);
                if (value > best) {
                    best = value;
                    at = candidate;
                }
            }
        }
        dials[dial] = at;
        return best;
    }

    /** Which items the units miss where the bound is reached. */
    PlanChoice choice(double[] dials) {
        value(dials);
        return PlanChoice.of(choices);
    }

    /** The bound in 分 for prices given as dials from 0 to 1: per item and stage one for the condition, one for the balance. */
    double value(double[] dials) {
        var count = problem.items().size();
        var costs = new double[count][][];
        var constant = 0.0;
        var size = 0.0;
        for (var item = 0; item < count; item++) {
            var prices = new Prices(problem.items().get(item), item, dials);
            costs[item] = prices.costs();
            for (var stage = 0; stage < STAGES; stage++) {
                constant += prices.condition[stage] * bases[item][stage];
                size += Math.abs(prices.condition[stage] * bases[item][stage]);
            }
        }
        for (var school : problem.schools()) {
            var cost = school.size() == 1 ? single(school.getFirst(), costs) : pair(school, costs);
            constant += cost;
            size += Math.abs(cost);
        }
        return constant - SAFETY * size;
    }

    private double single(int unit, double[][][] costs) {
        var best = Double.POSITIVE_INFINITY;
        for (var set : sets) {
            var sum = 0.0;
            for (var item = 0; item < costs.length; item++) {
                sum += costs[item][unit][PlanChoice.isMissed(set, item) ? 1 : 0];
            }
            if (sum < best) {
                best = sum;
                choices[unit] = set;
            }
        }
        return best;
    }

    private double pair(List<Integer> school, double[][][] costs) {
        var one = school.getFirst();
        var other = school.getLast();
        var best = Double.POSITIVE_INFINITY;
        for (var set : sets) {
            for (var otherSet : sets) {
                var sum = 0.0;
                for (var item = 0; item < costs.length && sum < Double.POSITIVE_INFINITY; item++) {
                    var first = costs[item][one][PlanChoice.isMissed(set, item) ? 1 : 0];
                    var second = costs[item][other][PlanChoice.isMissed(otherSet, item) ? 1 : 0];
                    // The larger need of two stages is the school's; at the school's one price that is the larger cost.
                    sum += problem.items().get(item).isPeople() ? first + second : Math.max(first, second);
                }
                if (sum < best) {
                    best = sum;
                    choices[one] = set;
                    choices[other] = otherSet;
                }
            }
        }
        return best;
    }

    /** The prices of one item. */
    private final class Prices {

        private final PlanItem item;
        private final double[] tangent;
        private final double[] balance = new double[STAGES];
        private final double[] condition = new double[STAGES];

        Prices(PlanItem item, int number, double[] dials) {
            this.item = item;
            this.tangent = tangents[number];
            for (var stage = 0; stage < STAGES; stage++) {
                var at = (number * STAGES + stage) * 2;
                balance[stage] = item.isPeople()
                        ? dials[at + 1] * item.cost().perStep()
                        : item.cost().perStep();
                condition[stage] = dials[at] * balance[stage] * steepest(stage);
            }
            if (!item.isPeople()) {
                scale();
            }
        }

        /** The highest price of the condition at which no addition in this stage alone would pay for itself. */
        private double steepest(int stage) {
            var most = 0.0;
            for (var unit = 0; unit < tangent.length; unit++) {
                if (item.stage(unit) == stage) {
                    most = Math.max(most, -tangent[unit] * item.step(unit));
                }
            }
            return most > 0 ? 1 / most : 0;
        }

        private void scale() {
            var gain = 0.0;
            for (var variable = 0; variable < item.variables(); variable++) {
                gain = Math.max(gain, -priced(variable));
            }
            var price = (double) item.cost().perStep();
            if (gain > price) {
                for (var stage = 0; stage < STAGES; stage++) {
                    condition[stage] *= price / gain;
                }
            }
        }

        private double priced(int variable) {
            var sum = 0.0;
            for (var unit : item.members(variable)) {
                sum += condition[item.stage(unit)] * tangent[unit] * item.step(unit);
            }
            return sum;
        }

        /** Per unit the least cost if it reaches the threshold, and if it only reaches the floor. */
        double[][] costs() {
            var costs = new double[tangent.length][];
            for (var unit = 0; unit < costs.length; unit++) {
                var part = item.part(unit);
                costs[unit] = new double[] {cost(unit, part.full()), cost(unit, part.floor())};
            }
            return costs;
        }

        private double cost(int unit, long need) {
            var variable = item.part(unit).variable();
            var price = balance[item.stage(unit)];
            if (need >= 0) {
                return Math.max(0, price + priced(variable)) * need;
            }
            var giving = item.cost().perMove() - price - priced(variable);
            return Math.min(0, giving) * -need;
        }
    }
}
