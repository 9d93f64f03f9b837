package org.junheng.assessment;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.ItemVerdict.Basis;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/** Gives the resource items their verdicts, from units and coefficients. */
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

    /** An item is met if it is within its limits in both stages, and no unit fails or stays open because of it. */
    ItemVerdict judge(Item item) {
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
        var findings =
                units.stream().flatMap(unit -> finding(unit, item).stream()).toList();
        var words = new ArrayList<Message>();
        words.add(words(item, coefficients));
        reliefs(item, findings).ifPresent(words::add);
        var basis = new Basis(item.code(), item.clause(), values(coefficients), findings, words);
        return ItemVerdict.of(basis, Verdict.all(parts));
    }

    /** What is worth telling of one unit: that it fails or stays open because of the item, or that it rests on a relief. */
    private List<Finding> finding(UnitVerdict unit, Item item) {
        var judged = ResourceRules.item(unit, item.code());
        var relieved = unit.unit().reliefs().contains(ResourceItem.of(item.code()));
        if (judged.reach() == Reach.MET && !relieved) {
            return List.of();
        }
        var limit = new Limit(
                item.code(),
                unit.unit().stage(),
                Limit.Relation.AT_LEAST,
                judged.threshold().minimum(),
                item.unit(),
                relieved ? edition.promiseYears() : null);
        return List.of(new Finding(
                unit.unit().school(),
                unit.unit().stage(),
                limit,
                judged.exact(),
                because(unit, item.code()),
                inputs(unit, item, judged),
                null,
                Message.of(
                        "assessment.finding.R",
                        item.code(),
                        unit.unit().name(),
                        judged.shown().isEmpty() ? "–" : judged.shown(),
                        judged.threshold().minimum().toPlainString())));
    }

    private Optional<Message> reliefs(Item item, List<Finding> findings) {
        var relieved = findings.stream()
                .filter(Finding::isPromised)
                .map(finding -> finding.sentence().arguments().get(1))
                .distinct()
                .collect(Collectors.joining(" · "));
        return relieved.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("assessment.finding.R.relief", item.code(), relieved, edition.promiseYears()));
    }

    /** The units hold the figures themselves; a missing one is named by the item. */
    private static List<Input> inputs(UnitVerdict unit, Item item, UnitItem judged) {
        var pupils = unit.unit().pupils();
        return Stream.of(
                        new Input(item.title(), plain(judged.amount())),
                        new Input(
                                SchoolFacts.column(unit.unit().stage(), "PUPILS")
                                        .header(),
                                pupils == null ? null : pupils.toString()))
                .toList();
    }

    private static @Nullable String plain(@Nullable Rational amount) {
        return amount == null ? null : Decimals.of(amount).toPlainString();
    }

    static Verdict because(UnitVerdict verdict, String item) {
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
