package org.junheng.assessment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.UnitColumns;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** Screens one stage of county after county; for one thread. */
final class StageScreen {

    private final Stage stage;
    private final UnitColumns units;
    private final ItemScreen[] items;
    private final int all;
    private final int tolerated;

    private int[] below = new int[0];
    private int count;
    private double pupils;
    private int known;
    private int complying;
    private int failed;
    private int failing;
    private int open;

    StageScreen(Edition edition, Stage stage) {
        this.stage = stage;
        this.units = new UnitColumns(new ResourceRules(edition).reading(), stage);
        this.items = edition.items(Item.Area.RESOURCE).stream()
                .map(item -> new ItemScreen(item, stage, edition))
                .toArray(ItemScreen[]::new);
        this.all = Arrays.stream(items).mapToInt(item -> item.bit()).reduce(0, (one, other) -> one | other);
        this.tolerated = edition.tolerated();
    }

    /** Whether nothing that columns can hold is beyond exact comparison. */
    boolean isExact(long weight, long weights) {
        return Arrays.stream(items).allMatch(item -> item.isExact(weight, weights));
    }

    /** The stage of this county; absent if exact fractions have to decide. */
    @Nullable
    ScreenedStage screen(CountyColumns county) {
        units.read(county);
        if (below.length < county.schools()) {
            below = new int[county.schools()];
        }
        Arrays.fill(below, units.from(), units.to(), 0);
        for (var item : items) {
            item.read(units, below);
        }
        judge();
        var screened = new ScreenedItem[items.length];
        for (var place = 0; place < items.length; place++) {
            var item = items[place];
            var bit = item.bit();
            if (count == 0 || (known & bit) == 0) {
                screened[place] = item.unknown(found(bit));
            } else if (item.isNear(count, pupils)) {
                return null;
            } else {
                screened[place] = item.screened(pupils, found(bit));
            }
        }
        return new ScreenedStage(stage, count, complying, failed, List.of(screened));
    }

    private void judge() {
        count = 0;
        pupils = 0;
        complying = 0;
        failed = 0;
        failing = 0;
        open = 0;
        known = -1;
        for (var row = units.from(); row < units.to(); row++) {
            var knownHere = units.known()[row];
            if (knownHere >= 0) {
                count++;
                pupils += units.pupils()[row];
                known &= knownHere;
                judge(below[row], knownHere & all);
            }
        }
    }

    /**
     * All items but the tolerated ones at their minimum, and all above their floors; what is known already decides. Without a
     * branch, which nobody could predict.
     */
    private void judge(int belowHere, int knownHere) {
        var missed = belowHere & knownHere;
        var low = (belowHere >> ItemScreen.FLOOR) & knownHere;
        var fails = (-low | (tolerated - Integer.bitCount(missed))) >> 31;
        var missing = all & ~knownHere & ~fails;
        failed -= fails;
        failing |= missed & fails;
        open |= missing;
        complying += 1 + fails - (-missing >>> 31);
    }

    private Verdict found(int bit) {
        if ((failing & bit) != 0) {
            return Verdict.NOT_MET;
        }
        return (open & bit) != 0 ? Verdict.UNDETERMINED : Verdict.MET;
    }
}
