package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;

/**
 * The difference coefficient (差异系数) of one item in one stage: the pupil-weighted standard deviation of the units' values over
 * the county's mean.
 *
 * @param limit what it may be at most
 * @param mean the county's total over the county's pupils; absent if a figure is missing
 * @param squared the coefficient's exact square, which alone decides; absent if a figure is missing or nobody has the item
 */
public record Coefficient(
        String item,
        Stage stage,
        BigDecimal limit,
        @Nullable Rational mean,
        @Nullable Rational squared) {

    private static final int SHOWN_DECIMALS = 3;

    /** A unit as the coefficient sees it. */
    record Weighted(long pupils, Rational amount) {}

    /** With S² = Σ pᵢ(xᵢ − X̄)² and xᵢ = Xᵢ/Pᵢ, (S/X̄)² becomes ΣP · Σ(Xᵢ²/Pᵢ) / (ΣX)² − 1: no root, no rounding. */
    static Coefficient of(String item, Stage stage, BigDecimal limit, int pupilsPerUnit, List<Weighted> units) {
        var pupils = units.stream().mapToLong(Weighted::pupils).sum();
        var total = Rational.sum(units.stream().map(Weighted::amount).toList());
        if (units.isEmpty() || total.signum() == 0) {
            return missing(item, stage, limit);
        }
        var mean = total.times(Rational.of(pupilsPerUnit)).over(Rational.of(pupils));
        var squares = Rational.sum(units.stream()
                .map(unit -> unit.amount().times(unit.amount()).over(Rational.of(unit.pupils())))
                .toList());
        var squared =
                squares.times(Rational.of(pupils).over(total.times(total))).minus(Rational.ONE);
        return new Coefficient(item, stage, limit, mean, squared);
    }

    static Coefficient missing(String item, Stage stage, BigDecimal limit) {
        return new Coefficient(item, stage, limit, null, null);
    }

    /** The coefficient to fifteen decimals; empty if undetermined. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(squared).map(Decimals::root);
    }

    /** The value as people read it, as {@link #shown(BigDecimal, BigDecimal, Verdict)} has it; empty if undetermined. */
    public Optional<BigDecimal> shown() {
        return value().map(exact -> shown(exact, limit, verdict()));
    }

    /** A value to three decimals, unless rounding would hide on which side of the limit it lies. */
    public static BigDecimal shown(BigDecimal exact, BigDecimal limit, Verdict verdict) {
        var rounded = exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
        var seemsMet = rounded.compareTo(limit) <= 0;
        return seemsMet == (verdict == Verdict.MET) ? rounded : exact;
    }

    /** Whether it is within its limit, decided on the exact squares. */
    public Verdict verdict() {
        if (squared == null) {
            return Verdict.UNDETERMINED;
        }
        var most = Rational.of(limit);
        return squared.compareTo(most.times(most)) <= 0 ? Verdict.MET : Verdict.NOT_MET;
    }
}
