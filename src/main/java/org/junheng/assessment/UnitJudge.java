package org.junheng.assessment;

import java.util.List;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** Judges single units: all resource items but the tolerated ones at their thresholds, and those above their floors. */
final class UnitJudge {

    private final Edition edition;
    private final List<Item> items;

    UnitJudge(Edition edition) {
        this.edition = edition;
        this.items = edition.items(Item.Area.RESOURCE);
    }

    UnitVerdict judge(TeachingUnit unit) {
        var judged = items.stream().map(item -> judge(unit, item)).toList();
        var missed = codes(judged, Reach.WITHIN_FLOOR, Reach.BELOW_FLOOR);
        var missing = codes(judged, Reach.MISSING);
        // What is known already decides, whatever the missing figures would say.
        if (missed.size() > edition.tolerated()
                || !codes(judged, Reach.BELOW_FLOOR).isEmpty()) {
            return new UnitVerdict.Failed(unit, judged, missed);
        }
        return missing.isEmpty()
                ? new UnitVerdict.Passed(unit, judged, missed)
                : new UnitVerdict.Undetermined(unit, judged, missing);
    }

    private static UnitItem judge(TeachingUnit unit, Item item) {
        var threshold = item.threshold(unit.stage()).orElseThrow();
        var amount = unit.amount(ResourceItem.of(item.code())).orElse(null);
        var pupils = unit.pupils();
        if (amount == null || pupils == null) {
            return new UnitItem(item.code(), threshold, amount, null, Reach.MISSING);
        }
        var value = amount.times(Rational.of(item.pupilsPerUnit())).over(Rational.of(pupils));
        return new UnitItem(item.code(), threshold, amount, value, Reach.of(value, threshold));
    }

    private static List<String> codes(List<UnitItem> items, Reach... reaches) {
        var wanted = List.of(reaches);
        return items.stream()
                .filter(item -> wanted.contains(item.reach()))
                .map(UnitItem::item)
                .toList();
    }
}
