package org.junheng.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;

/**
 * One number or item that two editions do not have alike.
 *
 * @param item the item's code; for a coefficient's limit empty
 * @param measure of a limit; absent for thresholds, coefficients and whole items
 * @param stage absent where it holds for both
 * @param before in the first edition, a title for whole items; absent if it has none
 * @param after in the second edition, likewise
 */
public record EditionDifference(
        String item,
        @Nullable String measure,
        @Nullable Stage stage,
        @Nullable String before,
        @Nullable String after) {

    /** What the second edition has otherwise than the first, in the first one's order, what it adds at the end. */
    public static List<EditionDifference> between(Edition first, Edition second) {
        var all = new ArrayList<EditionDifference>();
        for (var stage : Stage.values()) {
            all.add(new EditionDifference("", null, stage, coefficient(first, stage), coefficient(second, stage)));
        }
        for (var item : first.items()) {
            var other = find(second, item.code());
            if (other == null) {
                all.add(new EditionDifference(item.code(), null, null, item.title(), null));
            } else {
                thresholds(item, other, all);
                limits(item, other, all);
            }
        }
        second.items().stream()
                .filter(item -> find(first, item.code()) == null)
                .map(item -> new EditionDifference(item.code(), null, null, null, item.title()))
                .forEach(all::add);
        return all.stream()
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }

    private static void thresholds(Item item, Item other, List<EditionDifference> all) {
        for (var stage : Stage.values()) {
            all.add(new EditionDifference(item.code(), null, stage, minimum(item, stage), minimum(other, stage)));
        }
    }

    private static void limits(Item item, Item other, List<EditionDifference> all) {
        for (var limit : item.limits()) {
            var changed = other.limits().stream()
                    .filter(one -> one.measure().equals(limit.measure()) && one.stage() == limit.stage())
                    .findFirst()
                    .map(one -> shown(one))
                    .orElse(null);
            all.add(new EditionDifference(item.code(), limit.measure(), limit.stage(), shown(limit), changed));
        }
    }

    private static String shown(Limit limit) {
        return "%s %s %s"
                .formatted(limit.relation().symbol(), limit.value().toPlainString(), limit.unit())
                .strip();
    }

    private static @Nullable Item find(Edition edition, String code) {
        return edition.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String minimum(Item item, Stage stage) {
        return item.threshold(stage)
                .map(threshold -> threshold.minimum().toPlainString())
                .orElse(null);
    }

    private static @Nullable String coefficient(Edition edition, Stage stage) {
        BigDecimal limit = edition.coefficientLimits().get(stage);
        return limit == null ? null : limit.toPlainString();
    }
}
