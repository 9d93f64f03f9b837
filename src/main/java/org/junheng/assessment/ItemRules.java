package org.junheng.assessment;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** Gives every item of the standard its verdict: resource items from units and coefficients, all others as they were given. */
final class ItemRules {

    private static final int DECIMALS_IN_WORDS = 3;

    private final Edition edition;
    private final List<StageResult> stages;
    private final List<UnitVerdict> units;
    private final int unreadable;

    ItemRules(Edition edition, List<StageResult> stages, List<UnitVerdict> units, int unreadable) {
        this.edition = edition;
        this.stages = stages;
        this.units = units;
        this.unreadable = unreadable;
    }

    List<ItemVerdict> items(Map<String, ItemVerdict> given) {
        return edition.items().stream()
                .map(item -> item.area() == Item.Area.RESOURCE
                        ? resource(item)
                        : given.getOrDefault(item.code(), withoutData(item)))
                .toList();
    }

    private static ItemVerdict withoutData(Item item) {
        return new ItemVerdict(
                item.code(), Verdict.UNDETERMINED, null, Message.of("assessment.item.noData", item.code()));
    }

    /** An item is met if it is within its limits in both stages, and no unit fails or stays open because of it. */
    private ItemVerdict resource(Item item) {
        var coefficients = stages.stream()
                .flatMap(stage -> stage.coefficients().stream())
                .filter(coefficient -> coefficient.item().equals(item.code()))
                .toList();
        var parts = new ArrayList<Verdict>();
        coefficients.forEach(coefficient -> parts.add(coefficient.verdict()));
        units.forEach(unit -> parts.add(because(unit, item.code())));
        if (unreadable > 0) {
            parts.add(Verdict.UNDETERMINED);
        }
        return new ItemVerdict(item.code(), Verdict.all(parts), values(coefficients), words(item, coefficients));
    }

    private static Verdict because(UnitVerdict verdict, String item) {
        return switch (verdict) {
            case UnitVerdict.Passed ignored -> Verdict.MET;
            case UnitVerdict.Failed failed -> failed.missed().contains(item) ? Verdict.NOT_MET : Verdict.MET;
            case UnitVerdict.Undetermined open -> open.missing().contains(item) ? Verdict.UNDETERMINED : Verdict.MET;
        };
    }

    private static @Nullable String values(List<Coefficient> coefficients) {
        return coefficients.stream().allMatch(coefficient -> coefficient.value().isPresent())
                ? coefficients.stream()
                        .map(coefficient -> coefficient.value().orElseThrow().toPlainString())
                        .collect(Collectors.joining(" / "))
                : null;
    }

    private Message words(Item item, List<Coefficient> coefficients) {
        var missed = units.stream()
                .filter(unit -> because(unit, item.code()) == Verdict.NOT_MET)
                .count();
        var open = units.stream()
                .filter(unit -> because(unit, item.code()) == Verdict.UNDETERMINED)
                .count();
        var shown = coefficients.stream().map(ItemRules::inWords).toList();
        return Message.of(
                "assessment.item.resource", String.join(" / ", shown), Long.toString(missed), Long.toString(open));
    }

    private static String inWords(Coefficient coefficient) {
        var value = coefficient
                .value()
                .map(exact ->
                        exact.setScale(DECIMALS_IN_WORDS, RoundingMode.HALF_UP).toPlainString())
                .orElse("–");
        return "%s (≤ %s)".formatted(value, coefficient.limit().toPlainString());
    }
}
