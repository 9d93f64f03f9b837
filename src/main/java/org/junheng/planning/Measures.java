package org.junheng.planning;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCost;
import org.junheng.assessment.PlanCosts;
import org.junheng.shared.Stage;

/** Reads the lines of a plan as things to do: who gets teachers from whom, and what is added beside. */
final class Measures {

    private final PlanCosts costs;
    private final Map<Pool, Deque<Spare>> givers = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();

    private Measures(PlanCosts costs) {
        this.costs = costs;
    }

    /** In the order of the plan. Whom a teacher goes to makes no difference to the cost, so they go in that order, too. */
    static List<Measure> of(List<Plan.Line> lines, PlanCosts costs) {
        var measures = new Measures(costs);
        lines.stream().filter(line -> line.change().signum() < 0).forEach(measures::give);
        lines.stream().filter(line -> line.change().signum() > 0).forEach(measures::receive);
        return List.copyOf(measures.measures);
    }

    /** Teachers move within one item and stage. */
    private record Pool(String item, @Nullable Stage stage) {}

    private record Spare(Measure.Giver giver, BigDecimal left) {}

    private void give(Plan.Line line) {
        var giver = new Measure.Giver(line.school().value(), line.name());
        givers.computeIfAbsent(new Pool(line.item(), line.stage()), pool -> new ArrayDeque<>())
                .add(new Spare(giver, line.change().negate()));
    }

    private void receive(Plan.Line line) {
        var cost = costs.of(line.item());
        var pool = givers.getOrDefault(new Pool(line.item(), line.stage()), new ArrayDeque<>());
        var open = line.change();
        while (open.signum() > 0 && !pool.isEmpty()) {
            var spare = pool.removeFirst();
            var moved = spare.left().min(open);
            measures.add(measure(line, moved, spare.giver(), cost));
            open = open.subtract(moved);
            if (moved.compareTo(spare.left()) < 0) {
                pool.addFirst(new Spare(spare.giver(), spare.left().subtract(moved)));
            }
        }
        if (open.signum() > 0) {
            measures.add(measure(line, open, null, cost));
        }
    }

    private static Measure measure(Plan.Line line, BigDecimal amount, Measure.@Nullable Giver giver, PlanCost cost) {
        var price = giver == null ? cost.price() : cost.moving().orElse(cost.price());
        return new Measure(
                line.school().value(), line.name(), line.stage(), line.item(), amount, giver, price.multiply(amount));
    }
}
