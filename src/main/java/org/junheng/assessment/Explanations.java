package org.junheng.assessment;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;

/** Says verdicts in words. Figures in them are symbols that both languages read. */
final class Explanations {

    private static final int DECIMALS = 3;
    private static final String NEXT = " · ";

    private Explanations() {}

    /** Coefficients by their items; a dash where there are none. */
    static String items(List<Coefficient> coefficients) {
        return coefficients.isEmpty()
                ? "–"
                : coefficients.stream().map(Coefficient::item).collect(Collectors.joining(" "));
    }

    static Message of(UnitVerdict verdict) {
        return switch (verdict) {
            case UnitVerdict.Passed passed -> of(passed);
            case UnitVerdict.Failed failed ->
                Message.of(
                        "assessment.unit.failed",
                        failed.missed().size(),
                        figures(failed.items(), failed.missed()),
                        belowFloor(failed));
            case UnitVerdict.Undetermined open ->
                Message.of("assessment.unit.undetermined", String.join(NEXT, open.missing()));
        };
    }

    private static Message of(UnitVerdict.Passed passed) {
        return passed.tolerated().isEmpty()
                ? Message.of("assessment.unit.passed")
                : Message.of("assessment.unit.tolerated", figures(passed.items(), passed.tolerated()));
    }

    private static long belowFloor(UnitVerdict.Failed failed) {
        return failed.items().stream()
                .filter(item -> item.reach() == Reach.BELOW_FLOOR)
                .count();
    }

    private static String figures(List<UnitItem> items, List<String> codes) {
        return items.stream()
                .filter(item -> codes.contains(item.item()))
                .map(Explanations::figure)
                .collect(Collectors.joining(NEXT));
    }

    private static String figure(UnitItem item) {
        var threshold = item.threshold();
        return "%s %s < %s (%s × %s = %s)"
                .formatted(
                        item.item(),
                        shown(item),
                        threshold.minimum().toPlainString(),
                        threshold.minimum().toPlainString(),
                        threshold.floor().toPlainString(),
                        threshold
                                .minimum()
                                .multiply(threshold.floor())
                                .stripTrailingZeros()
                                .toPlainString());
    }

    /** Three decimals, unless rounding would hide that the value misses its threshold or floor. */
    static String shown(UnitItem item) {
        return item.value()
                .map(value -> {
                    var rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
                    var honest = Reach.of(Rational.of(rounded), item.threshold()) == item.reach();
                    return honest ? rounded.toPlainString() : value.toPlainString();
                })
                .orElse("");
    }
}
