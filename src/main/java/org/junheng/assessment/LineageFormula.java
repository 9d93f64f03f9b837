package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Level;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.ReadingRules;
import org.junheng.schooldata.Resource;
import org.junheng.schooldata.School;
import org.junheng.schooldata.TeachingUnit;

/** The formula of one resource item of one unit with its figures filled in. Symbols are read in both languages. */
final class LineageFormula {

    private static final int DECIMALS = 6;

    private final School school;
    private final TeachingUnit unit;
    private final UnitItem item;
    private final int perPupils;
    private final Resource resource;
    private final Map<Level, BigDecimal> weights;

    LineageFormula(School school, TeachingUnit unit, ReadingRules rules, UnitItem item, int perPupils) {
        this.school = school;
        this.unit = unit;
        this.item = item;
        this.perPupils = perPupils;
        this.resource = ResourceItem.of(item.item());
        this.weights = resource.isShared() ? rules.weights(school) : Map.of();
    }

    /** Every column that the value rests on. */
    Set<Column> columns() {
        var columns = new LinkedHashSet<Column>();
        unit.terms(resource).forEach(term -> columns.add(term.column()));
        columns.add(pupils());
        weights.keySet().stream().sorted().map(Level::pupils).forEach(columns::add);
        return columns;
    }

    /** Those of them that were not reported (缺报). */
    List<Column> missing() {
        return columns().stream()
                .filter(column -> school.text(column).isEmpty())
                .toList();
    }

    List<Message> steps() {
        var missing = missing().stream().map(Column::header).collect(Collectors.joining(" · "));
        if (!missing.isEmpty()) {
            return List.of(Message.of("assessment.lineage.missing", missing));
        }
        var steps = new ArrayList<Message>();
        if (isSplit()) {
            steps.add(share());
        }
        steps.add(Message.of("assessment.lineage.amount", item.item(), amount(), shown(item.amount())));
        steps.add(Message.of(
                "assessment.lineage.result",
                item.item(),
                shown(item.amount()) + " ÷ " + term(pupils()) + (perPupils == 1 ? "" : " × " + perPupils),
                shown(item.exact())));
        steps.add(comparison());
        return steps;
    }

    private Message share() {
        var total = weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> weighted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" + "));
        var level = Level.valueOf(unit.stage().name());
        var own = weighted(level, Objects.requireNonNull(weights.get(level)));
        return Message.of("assessment.lineage.share", "%s ÷ (%s)".formatted(own, total), shown(unit.share()));
    }

    private String weighted(Level level, BigDecimal weight) {
        var pupils = term(level.pupils());
        return weight.compareTo(BigDecimal.ONE) == 0 ? pupils : weight.toPlainString() + " × " + pupils;
    }

    private String amount() {
        var terms = unit.terms(resource);
        var sum = terms.stream()
                .map(term -> (term.subtracted() ? " − " : " + ") + term(term.column()))
                .collect(Collectors.joining())
                .substring(3);
        var factor = resource.factor().equals(Rational.ONE) ? "" : " × " + resource.factor();
        var share = isSplit() ? " × " + shown(unit.share()) : "";
        return (terms.size() > 1 && isSplit() ? "(" + sum + ")" : sum) + factor + share;
    }

    private Message comparison() {
        var threshold = item.threshold();
        var floor = threshold.minimum().multiply(threshold.floor()).stripTrailingZeros();
        return Message.of(
                "assessment.lineage.reach." + item.reach(),
                item.shown(),
                threshold.minimum().toPlainString(),
                floor.toPlainString());
    }

    private boolean isSplit() {
        return weights.containsKey(Level.valueOf(unit.stage().name()));
    }

    private Column pupils() {
        return Level.valueOf(unit.stage().name()).pupils();
    }

    private String term(Column column) {
        return column.header() + " " + school.text(column).orElse("");
    }

    /** A whole number or short decimal as it is; any other fraction with its decimals behind. */
    static String shown(@Nullable Rational value) {
        var exact = Objects.requireNonNull(value);
        var rounded = exact.rounded(DECIMALS);
        var plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return Rational.of(rounded).equals(exact) ? plain : "%s ≈ %s".formatted(exact, plain);
    }
}
