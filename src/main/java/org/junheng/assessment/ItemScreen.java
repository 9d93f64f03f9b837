package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.Resource;
import org.junheng.schooldata.UnitColumns;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/**
 * One resource item of one stage over columns.
 *
 * <p>Units are decided exactly: {@code amount × weight / total ≥ minimum} is compared as products of whole numbers, and no product
 * exceeds 2⁵³, up to which {@code double} has every whole number ({@link #isExact}). The coefficient is screened: {@code (S/X̄)² ≤
 * limit²} is {@code ΣP · Σ(X²/P) ≤ (1 + limit²) · (ΣX)²}. No term is negative, so that nothing cancels; over n units either side
 * is wrong by at most (2n + 10) · 2⁻⁵³ of itself, by the standard bound of sums and products of rounded numbers. Sides that differ by more
 * than (3n + 32) · 2⁻⁵³ of their sum differ truly; otherwise exact fractions decide.
 */
final class ItemScreen {

    private static final BigInteger WHOLE = BigInteger.ONE.shiftLeft(53);
    /** How many places above the bit of a minimum stands that of the floor. */
    static final int FLOOR = 16;

    private static final double ROUNDING = 0x1p-53;

    private final String code;
    private final Resource resource;
    private final int place;
    private final Side minimum;
    private final Side floor;
    private final double most;

    private double total;
    private double squares;

    ItemScreen(Item item, Stage stage, Edition edition) {
        this.code = item.code();
        this.resource = ResourceItem.of(item.code());
        this.place = UnitColumns.place(resource);
        var threshold = item.threshold(stage).orElseThrow();
        var unit = Rational.of(BigInteger.TEN.pow(decimals(resource)).longValueExact())
                .over(resource.factor().times(Rational.of(item.pupilsPerUnit())));
        var least = Rational.of(threshold.minimum()).times(unit);
        this.minimum = Side.of(least);
        this.floor = Side.of(least.times(Rational.of(threshold.floor())));
        var limit = edition.coefficientLimit(stage);
        this.most = limit.multiply(limit).add(BigDecimal.ONE).doubleValue();
    }

    private static int decimals(Resource resource) {
        return switch (resource) {
            case ABOVE_STANDARD_TEACHERS, BACKBONE_TEACHERS, SPORT_ART_TEACHERS, MULTIMEDIA_ROOMS -> 0;
            case TEACHING_ROOMS, SPORT_FACILITIES, EQUIPMENT -> CountyColumns.DECIMALS;
        };
    }

    /** A limit per pupil as a fraction: {@code amount × provided} is compared with {@code pupils × required}. */
    private record Side(double provided, double required, boolean fits) {

        static Side of(Rational limit) {
            return new Side(
                    limit.denominator().doubleValue(),
                    limit.numerator().doubleValue(),
                    limit.denominator().bitLength() < 53 && limit.numerator().bitLength() < 53);
        }
    }

    /** The bit of the resource, as units have it. */
    int bit() {
        return 1 << place;
    }

    /**
     * Whether no product can exceed the whole numbers that are exact, whatever the columns hold.
     *
     * @param weight the largest weight of a stage
     * @param weights the largest sum of the weights of a school
     */
    boolean isExact(long weight, long weights) {
        var amounts = decimals(resource) == 0 ? CountyColumns.COUNTS * 2 : CountyColumns.AMOUNTS * 3;
        var largest = BigInteger.valueOf(amounts).multiply(BigInteger.valueOf(weight));
        var pupils = BigInteger.valueOf(CountyColumns.COUNTS).multiply(BigInteger.valueOf(weights));
        return isExact(minimum, largest, pupils) && isExact(floor, largest, pupils);
    }

    private static boolean isExact(Side side, BigInteger amount, BigInteger pupils) {
        return side.fits()
                && amount.multiply(BigInteger.valueOf((long) side.provided())).compareTo(WHOLE) <= 0
                && pupils.multiply(BigInteger.valueOf((long) side.required())).compareTo(WHOLE) <= 0;
    }

    /**
     * Reads all units; every other one is added up on its own, for a processor can do both at once, and always in the same order.
     *
     * @param below gets a bit per row that is below the minimum, and one {@value #FLOOR} places higher that is below the floor
     */
    void read(UnitColumns units, int[] below) {
        var amounts = units.amounts(resource);
        var weights = units.weights(resource);
        var totals = units.totals(resource);
        var shares = units.shares(resource);
        var inverse = units.inverse();
        var sum = 0.0;
        var sumOfSquares = 0.0;
        var otherSum = 0.0;
        var otherSquares = 0.0;
        var row = units.from();
        for (var last = units.to() - 1; row < last; row += 2) {
            var one = amounts[row] * shares[row];
            sum += one;
            sumOfSquares += one * one * inverse[row];
            below[row] |= below(amounts[row] * weights[row], totals[row]);
            var other = amounts[row + 1] * shares[row + 1];
            otherSum += other;
            otherSquares += other * other * inverse[row + 1];
            below[row + 1] |= below(amounts[row + 1] * weights[row + 1], totals[row + 1]);
        }
        if (row < units.to()) {
            var one = amounts[row] * shares[row];
            sum += one;
            sumOfSquares += one * one * inverse[row];
            below[row] |= below(amounts[row] * weights[row], totals[row]);
        }
        total = sum + otherSum;
        squares = sumOfSquares + otherSquares;
    }

    private int below(double has, double pupils) {
        var missed = negative(has * minimum.provided() - pupils * minimum.required());
        var low = negative(has * floor.provided() - pupils * floor.required());
        return (missed | (low << FLOOR)) << place;
    }

    /** 1 for a negative number, else 0, without a branch. */
    private static int negative(double number) {
        return (int) (Double.doubleToRawLongBits(number) >>> 63);
    }

    /** Whether the coefficient over the units read last is too near to its limit to be told from it. */
    boolean isNear(int units, double pupils) {
        var has = pupils * squares;
        var may = most * (total * total);
        return Math.abs(may - has) <= (3L * units + 32) * ROUNDING * (may + has) && total > 0;
    }

    /**
     * The item over the units read last.
     *
     * @param found whether a unit fails or stays open because of it
     */
    ScreenedItem screened(double pupils, Verdict found) {
        if (total == 0) {
            return unknown(found);
        }
        var squared = pupils * squares / (total * total);
        return new ScreenedItem(code, squared < most ? Verdict.MET : Verdict.NOT_MET, squared - 1, found);
    }

    /** The item if it is not known of all units. */
    ScreenedItem unknown(Verdict found) {
        return new ScreenedItem(code, Verdict.UNDETERMINED, Double.NaN, found);
    }
}
