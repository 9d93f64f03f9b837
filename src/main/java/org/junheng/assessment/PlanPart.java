package org.junheng.assessment;

import java.math.BigInteger;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;
import org.junheng.standard.Threshold;

/**
 * One item of one unit, as the plan sees it.
 *
 * @param variable what is added to: the unit itself for teachers, its school for what stages share
 * @param step what one step adds to this unit: the step times the unit's share of its school
 * @param full the steps to the threshold; negative, if so many teachers could be spared
 * @param floor the steps to the floor, likewise
 */
record PlanPart(int variable, Stage stage, long pupils, Rational amount, Rational step, long full, long floor) {

    static PlanPart of(int variable, Provided has, Rational step, Threshold threshold, int pupilsPerUnit, long least) {
        var required = Rational.of(threshold.minimum())
                .times(Rational.of(has.pupils()))
                .over(Rational.of(pupilsPerUnit));
        var floor = required.times(Rational.of(threshold.floor()));
        return new PlanPart(
                variable,
                threshold.stage(),
                has.pupils(),
                has.amount(),
                step,
                Math.max(least, up(required.minus(has.amount()).over(step))),
                Math.max(least, up(floor.minus(has.amount()).over(step))));
    }

    /** What a unit has of an item. */
    record Provided(long pupils, Rational amount) {}

    /** The steps it needs, if it may or may not miss the item. */
    long need(boolean missed) {
        return missed ? floor : full;
    }

    /** What it has after so many steps. */
    Rational after(long steps) {
        return amount.plus(step.times(Rational.of(steps)));
    }

    /** The least whole number that is not below. */
    static long up(Rational exact) {
        var parts = exact.numerator().divideAndRemainder(exact.denominator());
        var above = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        return above.longValueExact();
    }
}
