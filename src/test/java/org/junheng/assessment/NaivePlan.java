package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The least cost of full compliance by trying everything, without any code of the product. Three facts make that bearable:
 *
 * <ul>
 *   <li>Missing an item only lowers what a unit needs of it, so that missing fewer than one is never cheaper.
 *   <li>What an item needs depends only on which units miss that item. So the least cost of each item is found once for every
 *       set of units, and then all ways of sharing out the misses are tried, 7 to the power of the units.
 *   <li>Teachers count and move within one stage, so that both stages add up.
 * </ul>
 */
final class NaivePlan {

    private static final int ITEMS = 7;
    private static final int PEOPLE = 3;
    private static final int MOST_MORE = 16;

    private final List<NaiveCounty.Unit> units;
    private final List<String> schools;
    private final Map<String, Price> prices;

    /** In 元: for a step, which adds so much to the school, and for a teacher who moves. */
    record Price(long step, String adds, long move) {}

    NaivePlan(List<Map<String, String>> rows, Map<String, Price> prices) {
        this.units = new NaiveCounty(rows, true).units();
        this.schools = units.stream().map(NaiveCounty.Unit::school).distinct().toList();
        this.prices = prices;
    }

    long leastCost() {
        var costs = new long[ITEMS][1 << units.size()];
        for (var item = 0; item < ITEMS; item++) {
            for (var missing = 0; missing < costs[item].length; missing++) {
                costs[item][missing] = item < PEOPLE
                        ? new Teachers(item, missing, 0).least() + new Teachers(item, missing, 1).least()
                        : new Shared(item, missing).least();
            }
        }
        return shared(costs, new int[ITEMS], 0);
    }

    /** Each unit in turn misses each of the items. */
    private long shared(long[][] costs, int[] missing, int unit) {
        var least = unit < units.size() ? Long.MAX_VALUE : 0;
        for (var item = 0; item < ITEMS; item++) {
            if (unit == units.size()) {
                least += costs[item][missing[item]];
            } else {
                missing[item] |= 1 << unit;
                least = Math.min(least, shared(costs, missing, unit + 1));
                missing[item] &= ~(1 << unit);
            }
        }
        return least;
    }

    private Price price(int item) {
        return Objects.requireNonNull(prices.get("R" + (item + 1)));
    }

    /** What one step adds to a unit: all of it, or for what stages share the part of the school that is split off for it. */
    private Frac adds(int item, int unit, Map<String, Frac> parts) {
        var whole = Frac.of(price(item).adds());
        return item < PEOPLE ? whole : whole.times(Objects.requireNonNull(parts.get(key(unit))));
    }

    private String key(int unit) {
        return units.get(unit).school() + units.get(unit).stage();
    }

    /** 1 : 1.1 by pupils where a school has both stages. */
    private Map<String, Frac> parts() {
        var parts = new HashMap<String, Frac>();
        for (var unit = 0; unit < units.size(); unit++) {
            var all = Frac.of("0");
            for (var other : units) {
                if (other.school().equals(units.get(unit).school())) {
                    all = all.plus(weighted(other));
                }
            }
            parts.put(key(unit), weighted(units.get(unit)).over(all));
        }
        return parts;
    }

    private static Frac weighted(NaiveCounty.Unit unit) {
        return Objects.requireNonNull(unit.pupils()).times(Frac.of(unit.stage() == 0 ? "1" : "1.1"));
    }

    /** What all units have of one item, and the least steps of each. */
    private class Steps {

        final int item;
        final Frac[] amounts = new Frac[units.size()];
        final Frac[] added = new Frac[units.size()];
        final double[] roughAmounts = new double[units.size()];
        final double[] roughAdded = new double[units.size()];
        final double[] pupils = new double[units.size()];
        final long[] least = new long[units.size()];

        Steps(int item, int missing) {
            this.item = item;
            var parts = parts();
            for (var unit = 0; unit < units.size(); unit++) {
                var own = Objects.requireNonNull(units.get(unit).pupils());
                amounts[unit] = Objects.requireNonNull(units.get(unit).amounts().get(item));
                added[unit] = adds(item, unit, parts);
                roughAmounts[unit] = rough(amounts[unit]);
                roughAdded[unit] = rough(added[unit]);
                pupils[unit] = rough(own);
                var required =
                        NaiveCounty.minimum(units.get(unit).stage(), item).times(own);
                var floor = (missing >> unit) % 2 == 1 ? required.times(Frac.of("0.85")) : required;
                least[unit] = up(floor.minus(amounts[unit]).over(added[unit]));
            }
        }

        private static double rough(Frac exact) {
            return exact.n().doubleValue() / exact.d().doubleValue();
        }

        private static long up(Frac exact) {
            var halves = exact.n().divideAndRemainder(exact.d());
            return halves[0].longValueExact() + (halves[1].signum() > 0 ? 1 : 0);
        }

        /** By the definition of the coefficient; near the limit, where double numbers might err, with fractions. */
        final boolean isWithin(int stage, long[] steps) {
            var all = 0.0;
            var total = 0.0;
            for (var unit = 0; unit < amounts.length; unit++) {
                if (units.get(unit).stage() == stage) {
                    all += pupils[unit];
                    total += roughAmounts[unit] + roughAdded[unit] * steps[unit];
                }
            }
            var mean = total / all;
            var variance = 0.0;
            for (var unit = 0; unit < amounts.length; unit++) {
                if (units.get(unit).stage() == stage) {
                    var off = (roughAmounts[unit] + roughAdded[unit] * steps[unit]) / pupils[unit] - mean;
                    variance += pupils[unit] / all * off * off;
                }
            }
            var limit = stage == 0 ? 0.5 : 0.45;
            var over = variance - limit * limit * mean * mean;
            return mean > 0 && (Math.abs(over) > 1e-9 * mean * mean ? over < 0 : isExactlyWithin(stage, steps));
        }

        private boolean isExactlyWithin(int stage, long[] steps) {
            var all = Frac.of("0");
            var total = Frac.of("0");
            var squares = Frac.of("0");
            for (var unit = 0; unit < amounts.length; unit++) {
                if (units.get(unit).stage() == stage) {
                    var own = Objects.requireNonNull(units.get(unit).pupils());
                    var amount = amounts[unit].plus(added[unit].times(Frac.of(Long.toString(steps[unit]))));
                    all = all.plus(own);
                    total = total.plus(amount);
                    squares = squares.plus(amount.times(amount).over(own));
                }
            }
            // Σ p (x − m)² = Σ X²/P · P − T², over T²; so the squares are at most (1 + limit²) T² / P.
            var limit = Frac.of(stage == 0 ? "0.50" : "0.45");
            var most = Frac.of("1").plus(limit.times(limit)).times(total).times(total);
            return total.n().signum() > 0 && !most.below(squares.times(all));
        }
    }

    /** What is bought per school: every way to share out 0, 1, 2 … more steps than needed, until one is within the limits. */
    private final class Shared extends Steps {

        Shared(int item, int missing) {
            super(item, missing);
        }

        long least() {
            var needed = new long[schools.size()];
            for (var unit = 0; unit < least.length; unit++) {
                var school = schools.indexOf(units.get(unit).school());
                needed[school] = Math.max(needed[school], least[unit]);
            }
            for (var more = 0; more <= MOST_MORE; more++) {
                if (canDo(needed, 0, more)) {
                    return (Arrays.stream(needed).sum() + more) * price(item).step();
                }
            }
            throw new IllegalStateException("So many steps are too many to try");
        }

        private boolean canDo(long[] taken, int school, int more) {
            if (school == taken.length - 1) {
                taken[school] += more;
                var steps = IntStream.range(0, least.length)
                        .mapToLong(unit -> taken[schools.indexOf(units.get(unit).school())])
                        .toArray();
                taken[school] -= more;
                return isWithin(0, steps) && isWithin(1, steps);
            }
            var done = false;
            for (var own = 0; own <= more && !done; own++) {
                taken[school] += own;
                done = canDo(taken, school + 1, more - own);
                taken[school] -= own;
            }
            return done;
        }
    }

    /**
     * Teachers of one stage: every way to take in 0, 1, 2 … of them, from other schools or hired. A move costs no more than a
     * hire, so that whoever takes in so many pays for as many moves at least; all else is tried.
     */
    private final class Teachers extends Steps {

        private final int[] own;
        private final long spared;
        private long best = Long.MAX_VALUE;

        Teachers(int item, int missing, int stage) {
            super(item, missing);
            this.own = IntStream.range(0, units.size())
                    .filter(unit -> units.get(unit).stage() == stage)
                    .toArray();
            this.spared = Arrays.stream(own)
                    .mapToLong(unit -> Math.max(0, -least[unit]))
                    .sum();
        }

        long least() {
            for (var taken = 0; paid(taken, Math.min(taken, spared)) < best; taken++) {
                tryAll(new long[units.size()], 0, taken, 0, taken);
            }
            return best;
        }

        private long paid(long taken, long given) {
            return (taken - given) * price(item).step() + given * price(item).move();
        }

        private void tryAll(long[] steps, int at, long left, long given, long taken) {
            if (given > taken || paid(taken, Math.min(taken, spared)) >= best) {
                return;
            }
            if (at == own.length) {
                if (left == 0
                        && paid(taken, given) < best
                        && isWithin(units.get(own[0]).stage(), steps)) {
                    best = paid(taken, given);
                }
                return;
            }
            for (var change = least[own[at]]; change <= left; change++) {
                steps[own[at]] = change;
                tryAll(steps, at + 1, left - Math.max(0, change), given + Math.max(0, -change), taken);
            }
        }
    }

    /** The rows after the plan was carried out. */
    static List<Map<String, String>> after(List<Map<String, String>> rows, List<Plan.Line> lines) {
        var columns = List.of(
                "_ABOVE_STANDARD",
                "_BACKBONE",
                "_SPORT_ART",
                "TEACHING_AREA",
                "SPORT_GROUND_AREA",
                "EQUIPMENT",
                "MULTIMEDIA_ROOMS");
        var changed = new ArrayList<Map<String, String>>();
        rows.forEach(row -> changed.add(new HashMap<>(row)));
        for (var line : lines) {
            var column = columns.get(line.item().charAt(1) - '1');
            var name = line.stage() == null ? column : line.stage() + column;
            var unit = line.item().equals("R6") ? 4 : 0;
            changed.stream()
                    .filter(row ->
                            NaiveCounty.text(row, "CODE").equals(line.school().value()))
                    .forEach(row -> row.merge(
                            name,
                            line.change().movePointLeft(unit).toPlainString(),
                            (has, more) -> new BigDecimal(has)
                                    .add(new BigDecimal(more))
                                    .toPlainString()));
        }
        return changed;
    }
}
