package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/**
 * One resource item over all units of the county, in whole steps.
 *
 * <p>Floating point only screens: wherever a value lies near its limit, the exact coefficient decides.
 */
final class PlanItem {

    /** Far above what doubles lose over some hundred units, far below what a single step changes. */
    private static final double CLEAR = 1e-9;

    private static final List<Stage> ORDER = List.of(Stage.values());
    private static final int STAGES = ORDER.size();

    private final Item item;
    private final Edition edition;
    private final PlanCost cost;
    private final List<PlanPart> parts;
    private final int[][] members;
    private final int[] stages;
    private final double[] amounts;
    private final double[] steps;
    private final double[] pupils;
    private final double[] stagePupils = new double[STAGES];
    private final double[] limits = new double[STAGES];

    PlanItem(Item item, Edition edition, PlanCost cost, List<PlanPart> parts, int variables) {
        this.item = item;
        this.edition = edition;
        this.cost = cost;
        this.parts = List.copyOf(parts);
        this.members = members(parts, variables);
        this.stages =
                parts.stream().mapToInt(part -> ORDER.indexOf(part.stage())).toArray();
        this.amounts = parts.stream()
                .mapToDouble(part -> part.amount().rounded(12).doubleValue())
                .toArray();
        this.steps = parts.stream()
                .mapToDouble(part -> part.step().rounded(15).doubleValue())
                .toArray();
        this.pupils = parts.stream().mapToDouble(PlanPart::pupils).toArray();
        parts.forEach(part -> stagePupils[ORDER.indexOf(part.stage())] += part.pupils());
        for (var stage = 0; stage < STAGES; stage++) {
            limits[stage] = edition.coefficientLimit(ORDER.get(stage)).doubleValue();
        }
    }

    private static int[][] members(List<PlanPart> parts, int variables) {
        var lists = new ArrayList<List<Integer>>();
        for (var variable = 0; variable < variables; variable++) {
            lists.add(new ArrayList<>());
        }
        for (var unit = 0; unit < parts.size(); unit++) {
            lists.get(parts.get(unit).variable()).add(unit);
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    Item item() {
        return item;
    }

    PlanCost cost() {
        return cost;
    }

    boolean isPeople() {
        return cost.counted() == PlanCost.Counted.PEOPLE;
    }

    List<PlanPart> parts() {
        return parts;
    }

    PlanPart part(int unit) {
        return parts.get(unit);
    }

    int stage(int unit) {
        return stages[unit];
    }

    int variables() {
        return members.length;
    }

    /** The units that a variable adds to. */
    int[] members(int variable) {
        return members[variable];
    }

    double step(int unit) {
        return steps[unit];
    }

    double amount(int unit) {
        return amounts[unit];
    }

    double pupils(int unit) {
        return pupils[unit];
    }

    /** √((1 + L²) / ΣP): the total may be multiplied by it and must then reach the root of ΣX²/P; zero without units. */
    double slack(int stage) {
        return stagePupils[stage] == 0 ? 0 : Math.sqrt((1 + limits[stage] * limits[stage]) / stagePupils[stage]);
    }

    /** What every variable needs at least, if these units miss the item. */
    long[] needs(boolean[] missed) {
        var needs = new long[variables()];
        for (var variable = 0; variable < needs.length; variable++) {
            needs[variable] = Long.MIN_VALUE;
            for (var unit : members[variable]) {
                needs[variable] = Math.max(needs[variable], parts.get(unit).need(missed[unit]));
            }
        }
        return needs;
    }

    /** Whether the coefficient of a stage is within its limit after these steps. */
    boolean isWithin(int stage, long[] taken) {
        var squares = 0.0;
        var total = 0.0;
        for (var unit = 0; unit < parts.size(); unit++) {
            if (stage(unit) == stage) {
                var amount = amounts[unit] + steps[unit] * taken[parts.get(unit).variable()];
                squares += amount * amount / pupils[unit];
                total += amount;
            }
        }
        var screened = screen(stage, squares, total);
        return screened == 0 ? isExactlyWithin(stage, taken) : screened < 0;
    }

    /** −1 within the limit, 1 beyond, 0 too near to tell. */
    int screen(int stage, double squares, double total) {
        if (stagePupils[stage] == 0) {
            // A stage without units asks nothing of the plan.
            return -1;
        }
        if (total <= 0) {
            return 1;
        }
        var over = squares * stagePupils[stage] / (total * total) - 1 - limits[stage] * limits[stage];
        return Math.abs(over) < CLEAR ? 0 : (int) Math.signum(over);
    }

    boolean isExactlyWithin(int stage, long[] taken) {
        var which = ORDER.get(stage);
        var weighted = parts.stream()
                .filter(part -> part.stage() == which)
                .map(part -> new Coefficient.Weighted(part.pupils(), part.after(taken[part.variable()])))
                .toList();
        var coefficient =
                Coefficient.of(item.code(), which, edition.coefficientLimit(which), item.pupilsPerUnit(), weighted);
        return weighted.isEmpty() || coefficient.verdict() == Verdict.MET;
    }

    boolean isWithin(long[] taken) {
        for (var stage = 0; stage < STAGES; stage++) {
            if (!isWithin(stage, taken)) {
                return false;
            }
        }
        return true;
    }

    /** What the steps cost in 分: what is taken away in one place is used in another of the same stage, all else is bought. */
    long price(long[] taken) {
        var up = 0L;
        var down = 0L;
        for (var steps : taken) {
            up += Math.max(0, steps);
            down += Math.max(0, -steps);
        }
        return Math.addExact(Math.multiplyExact(up - down, cost.perStep()), Math.multiplyExact(down, cost.perMove()));
    }
}
