package org.junheng.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.Resource;
import org.junheng.schooldata.SchoolCode;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/**
 * What the plan must solve: every unit at its thresholds but for the tolerated items, those at their floors, and every
 * coefficient within its limit.
 *
 * @param units all of them judged and nothing missing
 * @param schools the units of every school
 * @param items the resource items in the standard's order
 */
record PlanProblem(Edition edition, List<UnitVerdict> units, List<List<Integer>> schools, List<PlanItem> items) {

    static PlanProblem of(Edition edition, List<UnitVerdict> units, PlanCosts costs) {
        var numbers = new LinkedHashMap<SchoolCode, Integer>();
        var schools = new ArrayList<List<Integer>>();
        for (var unit = 0; unit < units.size(); unit++) {
            var code = units.get(unit).unit().school();
            if (numbers.putIfAbsent(code, numbers.size()) == null) {
                schools.add(new ArrayList<>());
            }
            schools.get(numbers.getOrDefault(code, 0)).add(unit);
        }
        var items = edition.items(Item.Area.RESOURCE).stream()
                .map(item -> item(edition, item, costs.of(item.code()), units, schools))
                .toList();
        return new PlanProblem(edition, units, schools, items);
    }

    private static PlanItem item(
            Edition edition, Item item, PlanCost cost, List<UnitVerdict> units, List<List<Integer>> schools) {
        var people = cost.counted() == PlanCost.Counted.PEOPLE;
        var parts = IntStream.range(0, units.size())
                .mapToObj(unit -> part(item, cost, units.get(unit), people ? unit : school(schools, unit)))
                .toList();
        return new PlanItem(item, edition, cost, parts, people ? units.size() : schools.size());
    }

    private static int school(List<List<Integer>> schools, int unit) {
        return IntStream.range(0, schools.size())
                .filter(school -> schools.get(school).contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private static PlanPart part(Item item, PlanCost cost, UnitVerdict verdict, int variable) {
        var judged = ResourceRules.item(verdict, item.code());
        var pupils = verdict.unit().pupils();
        var amount = judged.amount();
        var share = cost.counted() == PlanCost.Counted.PEOPLE
                ? Rational.ONE
                : verdict.unit().share();
        if (pupils == null || amount == null || share == null) {
            throw new IllegalArgumentException("Figures are missing: " + verdict.unit());
        }
        return PlanPart.of(
                variable,
                new PlanPart.Provided(pupils, amount),
                share.times(Rational.of(cost.step())),
                judged.threshold(),
                item.pupilsPerUnit(),
                spared(item, cost, verdict));
    }

    /** The steps below which a unit cannot go: teachers who visit from elsewhere are not its own to give. */
    private static long spared(Item item, PlanCost cost, UnitVerdict verdict) {
        Resource resource = ResourceItem.of(item.code());
        return cost.moving().isPresent() && !verdict.unit().reliefs().contains(resource) ? Long.MIN_VALUE : 0;
    }

    int tolerated() {
        return edition.tolerated();
    }
}
