package org.junheng.schooldata;

import java.util.Arrays;
import java.util.Objects;

/** Sees by rounded values whether surely nobody is odd ({@link Outliers}), as in most counties by most rules. */
final class OutlierScreen {

    /** Far more than rounding can move a value or a distance, as a part of the largest value. */
    private static final double NEAR = 1e-9;

    private static final double NORMAL = Outliers.NORMAL.doubleValue();

    private final double[] values;
    private final double bound;
    private final double least;
    private final boolean changes;

    OutlierScreen(Rule rule, double[] values) {
        this.values =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        this.bound = Objects.requireNonNull(rule.bound()).doubleValue();
        this.least = Objects.requireNonNull(rule.least()).doubleValue();
        this.changes = rule.change() != null;
    }

    boolean isNobodyOdd() {
        if (values.length < Outliers.LEAST_SCHOOLS) {
            return true;
        }
        Arrays.sort(values);
        var near = NEAR * values[values.length - 1];
        var median = median(values);
        var distances = new double[values.length];
        for (var place = 0; place < values.length; place++) {
            distances[place] = Math.abs(values[place] - median);
        }
        var largest = Math.max(distances[0], distances[distances.length - 1]);
        Arrays.sort(distances);
        var isNear = NORMAL * (largest + near) <= bound * (median(distances) - near);
        var centre = changes ? 1 : median;
        var furthest = Math.max(Math.abs(values[0] - centre), Math.abs(values[values.length - 1] - centre));
        return isNear || furthest + near <= least * (centre - near);
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
