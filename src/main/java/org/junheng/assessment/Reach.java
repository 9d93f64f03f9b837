package org.junheng.assessment;

import org.junheng.schooldata.Rational;
import org.junheng.standard.Threshold;

/** How far a unit gets towards the threshold of one item. */
public enum Reach {
    /** At or above the threshold. */
    MET,
    /** Below the threshold, at or above the floor. */
    WITHIN_FLOOR,
    /** Below the floor. */
    BELOW_FLOOR,
    /** Not known: a figure was not reported. */
    MISSING;

    /** Compares exactly: 0.846 is not 0.85, and 9 of 1,000 are 0.9 of 100. */
    static Reach of(Rational value, Threshold threshold) {
        var minimum = Rational.of(threshold.minimum());
        if (value.compareTo(minimum) >= 0) {
            return MET;
        }
        return value.compareTo(minimum.times(Rational.of(threshold.floor()))) >= 0 ? WITHIN_FLOOR : BELOW_FLOOR;
    }
}
