package org.junheng.assessment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junheng.shared.Stage;

/**
 * The cheapest steps of a shared item within a box, if they need not be whole: Newton's method from within the box and the cones
 * of both coefficients, with a way out at a high price where no steps of the box are enough.
 *
 * <p>The bound is proven whatever was found: the tangents to the cones at these steps are conditions that all steps fulfil, and
 * any prices of them give a bound.
 */
final class PlanRelaxed {

    private static final int STAGES = Stage.values().length;
    private static final double FIRST = 1e-3;
    private static final double LAST = 1e7;
    private static final double FASTER = 10;
    private static final double NEAR = 0.25;
    private static final double CENTRED = 1e-6;
    private static final int MOST_TURNS = 60;
    private static final double FAR = 1e5;
    private static final double SAFETY = 1e-9;

    private final PlanItem item;
    private final long[] low;
    private final long[] high;
    private final int[] free;
    private final double[] steps;
    private final double[] prices = new double[STAGES];

    /** Runs from low to high, both included. */
    PlanRelaxed(PlanItem item, long[] low, long[] high) {
        this.item = item;
        this.low = low;
        this.high = high;
        this.free = IntStream.range(0, low.length)
                .filter(variable -> low[variable] < high[variable])
                .toArray();
        this.steps = IntStream.range(0, low.length)
                .mapToDouble(variable -> (low[variable] + high[variable]) / 2.0)
                .toArray();
        if (free.length > 0) {
            new Descent().run();
        }
    }

    double[] steps() {
        return steps;
    }

    /** What whole steps of the box within the limits add up to at least; each stage by itself if no school has both. */
    long bound() {
        var tangent = PlanBound.tangent(item, steps);
        var base = PlanBound.base(item, tangent);
        var slopes = new double[low.length];
        var apart = IntStream.range(0, low.length).allMatch(variable -> item.members(variable).length == 1);
        var sums = new double[STAGES];
        var sizes = new double[STAGES];
        for (var stage = 0; stage < STAGES; stage++) {
            sums[stage] = prices[stage] * base[stage];
            sizes[stage] = 1 + Math.abs(sums[stage]);
        }
        for (var unit = 0; unit < tangent.length; unit++) {
            slopes[item.part(unit).variable()] += prices[item.stage(unit)] * tangent[unit] * item.step(unit);
        }
        for (var variable = 0; variable < low.length; variable++) {
            var slope = 1 + slopes[variable];
            var least = slope * (slope >= 0 ? low[variable] : high[variable]);
            var stage = item.stage(item.members(variable)[0]);
            sums[stage] += least;
            sizes[stage] += Math.abs(least);
        }
        return apart ? up(sums[0], sizes[0]) + up(sums[1], sizes[1]) : up(sums[0] + sums[1], sizes[0] + sizes[1]);
    }

    private static long up(double exact, double size) {
        return (long) Math.ceil(exact - SAFETY * size);
    }

    /** The last coordinate is the way out: how far the limits are widened. */
    private final class Descent {

        private final int last = free.length;
        private final double[] gradient = new double[last + 1];
        private final double[][] curvature = new double[last + 1][last + 1];
        private final double[][] gains = new double[STAGES][low.length];
        private final double[] reach = new double[STAGES];
        private final double[] within = new double[STAGES];
        private double widened;
        private double toll;

        void run() {
            for (var unit = 0; unit < item.parts().size(); unit++) {
                var stage = item.stage(unit);
                gains[stage][item.part(unit).variable()] += item.slack(stage) * item.step(unit);
            }
            var most = 0.0;
            for (var stage = 0; stage < STAGES; stage++) {
                for (var gain : gains[stage]) {
                    most = Math.max(most, gain);
                }
            }
            toll = FAR / most;
            measure();
            for (var stage = 0; stage < STAGES; stage++) {
                widened = Math.max(widened, Math.sqrt(reach[stage] * reach[stage] - within[stage]) - reach[stage]);
            }
            widened += most;
            for (var sharpness = FIRST; sharpness < LAST; sharpness *= FASTER) {
                centre(sharpness);
                for (var stage = 0; stage < STAGES; stage++) {
                    prices[stage] = 2 * reach[stage] / within[stage] / sharpness;
                }
            }
        }

        private void centre(double sharpness) {
            for (var turn = 0; turn < MOST_TURNS; turn++) {
                measure();
                if (step(sharpness) < CENTRED) {
                    break;
                }
            }
            measure();
        }

        /** Per stage how long the vector may be, and by how much its square is less. */
        private void measure() {
            for (var stage = 0; stage < STAGES; stage++) {
                reach[stage] = widened;
                within[stage] = 0;
            }
            for (var unit = 0; unit < item.parts().size(); unit++) {
                var amount = amount(unit);
                reach[item.stage(unit)] += item.slack(item.stage(unit)) * amount;
                within[item.stage(unit)] -= amount * amount / item.pupils(unit);
            }
            for (var stage = 0; stage < STAGES; stage++) {
                within[stage] += reach[stage] * reach[stage];
            }
        }

        private double amount(int unit) {
            return item.amount(unit) + item.step(unit) * steps[item.part(unit).variable()];
        }

        /** One step of Newton's, short enough to stay within; returns its length measured by the curvature. */
        private double step(double sharpness) {
            derive(sharpness);
            var direction = solved();
            var square = 0.0;
            for (var each = 0; each <= last; each++) {
                square -= gradient[each] * direction[each];
            }
            var far = Math.sqrt(Math.max(0, square));
            var part = far > NEAR ? 1 / (1 + far) : 1;
            for (var each = 0; each < last; each++) {
                steps[free[each]] += part * direction[each];
            }
            widened += part * direction[last];
            return far;
        }

        private void derive(double sharpness) {
            for (var each = 0; each < last; each++) {
                var above = 1 / (steps[free[each]] - low[free[each]]);
                var below = 1 / (high[free[each]] - steps[free[each]]);
                gradient[each] = sharpness - above + below;
                Arrays.fill(curvature[each], 0);
                curvature[each][each] = above * above + below * below;
            }
            gradient[last] = sharpness * toll - 1 / widened;
            Arrays.fill(curvature[last], 0);
            curvature[last][last] = 1 / (widened * widened);
            for (var stage = 0; stage < STAGES; stage++) {
                derive(stage);
            }
        }

        private void derive(int stage) {
            var slope = new double[last + 1];
            for (var each = 0; each < last; each++) {
                slope[each] = 2 * reach[stage] * gains[stage][free[each]];
                for (var unit : item.members(free[each])) {
                    if (item.stage(unit) == stage) {
                        slope[each] -= 2 * amount(unit) * item.step(unit) / item.pupils(unit);
                        curvature[each][each] +=
                                2 * item.step(unit) * item.step(unit) / item.pupils(unit) / within[stage];
                    }
                }
            }
            slope[last] = 2 * reach[stage];
            for (var one = 0; one <= last; one++) {
                gradient[one] -= slope[one] / within[stage];
                for (var other = 0; other <= last; other++) {
                    curvature[one][other] += slope[one] * slope[other] / (within[stage] * within[stage])
                            - 2 * gain(stage, one) * gain(stage, other) / within[stage];
                }
            }
        }

        private double gain(int stage, int coordinate) {
            return coordinate == last ? 1 : gains[stage][free[coordinate]];
        }

        /** Cholesky's way; the curvature of a barrier is positive. */
        private double[] solved() {
            var size = last + 1;
            var root = new double[size][size];
            for (var row = 0; row < size; row++) {
                for (var column = 0; column <= row; column++) {
                    var rest = curvature[row][column];
                    for (var each = 0; each < column; each++) {
                        rest -= root[row][each] * root[column][each];
                    }
                    root[row][column] =
                            row == column ? Math.sqrt(Math.max(rest, Double.MIN_NORMAL)) : rest / root[column][column];
                }
            }
            var result = new double[size];
            for (var row = 0; row < size; row++) {
                var rest = -gradient[row];
                for (var each = 0; each < row; each++) {
                    rest -= root[row][each] * result[each];
                }
                result[row] = rest / root[row][row];
            }
            for (var row = size - 1; row >= 0; row--) {
                for (var each = row + 1; each < size; each++) {
                    result[row] -= root[each][row] * result[each];
                }
                result[row] /= root[row][row];
            }
            return result;
        }
    }
}
