package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCost;
import org.junheng.assessment.Verdict;
import org.junheng.planning.Budget;
import org.junheng.planning.BudgetRow;
import org.junheng.planning.GapAnalysis;
import org.junheng.planning.Measure;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;

/** A gap analysis as it is: the plan, its cost over the years, what it consists of, and the gaps that it closes. */
final class GapResult extends Composite<Div> {

    static final int USUAL_YEARS = 3;

    private final GapAnalysis analysis;
    private final Budget budget;
    private final LineageSource lineages;

    GapResult(GapAnalysis analysis, int years, LineageSource lineages) {
        this.lineages = lineages;
        this.analysis = analysis;
        this.budget = analysis.budget(years);
        getContent().addClassName("jh-stack");
        getContent().add(summary());
        analysis.assessment().stages().stream()
                .filter(stage -> stage.units() == 0)
                .forEach(stage -> getContent()
                        .add(new Hint(
                                Tone.WARNING,
                                getTranslation("planning.gap.noUnits", PlanningWords.of(stage.stage())))));
        getContent().add(plan());
        if (!analysis.measures().isEmpty()) {
            getContent().add(PlanningWords.panel("planning.budget.title", budgetTable()));
            getContent()
                    .add(PlanningWords.panel(
                            "planning.gap.measures",
                            new MeasuresGrid(analysis.measures(), analysis.costs(), budget.year())));
        }
        if (!analysis.units().isEmpty()) {
            getContent().add(PlanningWords.panel("planning.gap.units", new UnitGapsGrid(analysis.units(), lineages)));
        }
        getContent().add(PlanningWords.panel("assessment.result.coefficients", coefficients()));
        if (!analysis.items().isEmpty()) {
            getContent()
                    .add(PlanningWords.panel(
                            "planning.gap.items", new ItemGapsTable(analysis.items(), analysis.edition(), lineages)));
        }
    }

    private Div summary() {
        var assessment = analysis.assessment();
        var beyond = assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .filter(one -> one.verdict() == Verdict.NOT_MET)
                .count();
        var notMet = analysis.items().stream()
                .filter(item -> item.verdict() == Verdict.NOT_MET)
                .count();
        var line = new Div(
                new Span(getTranslation("assessment.result.resource")),
                PlanningWords.badge(assessment.resource()),
                new Span(getTranslation(
                        "planning.gap.summary.units", analysis.units().size())),
                new Span(getTranslation("planning.gap.summary.coefficients", beyond)),
                new Span(getTranslation("planning.gap.summary.items", notMet)));
        line.addClassNames("jh-panel", "jh-row");
        return line;
    }

    private Component plan() {
        return switch (analysis.plan()) {
            case Plan.Impossible impossible -> new Hint(Tone.WARNING, impossible(impossible));
            case Plan.Cheapest cheapest ->
                cheapest.lines().isEmpty()
                        ? new Hint(Tone.GOOD, getTranslation("planning.gap.nothing"))
                        : planned(getTranslation("planning.gap.cheapest"), cheapest.cost());
            case Plan.Bounded bounded ->
                planned(
                        getTranslation(
                                "planning.gap.bounded",
                                PlanningWords.wan(bounded.bound()),
                                analysis.distance()
                                        .map(share -> share.movePointRight(2).toPlainString())
                                        .orElse("")),
                        bounded.cost());
        };
    }

    private String impossible(Plan.Impossible impossible) {
        if (impossible.missing().isEmpty()) {
            return getTranslation("planning.gap.impossible.other", impossible.unreadable());
        }
        return getTranslation(
                "planning.gap.impossible",
                impossible.missing().size(),
                String.join(", ", impossible.missing().stream().limit(5).toList()));
    }

    private Component planned(String proof, BigDecimal cost) {
        var total = new Span(PlanningWords.wan(cost));
        total.addClassName("jh-tile-number");
        var assumptions = new Paragraph(getTranslation("planning.gap.assumptions"));
        assumptions.addClassNames("jh-muted", "jh-small");
        return PlanningWords.panel("planning.gap.plan", total, new Span(proof), byItem(), assumptions);
    }

    private Component byItem() {
        var table = PlanningWords.table("planning.column.item");
        var head = table.getHead().getRow(0);
        head.orElseThrow()
                .add(
                        PlanningWords.numberHead(getTranslation("planning.column.added")),
                        PlanningWords.numberHead(getTranslation("planning.column.moved")),
                        PlanningWords.numberHead(getTranslation("planning.column.cost")));
        for (var cost : analysis.costs().costs()) {
            var added = sum(cost, false);
            var moved = sum(cost, true);
            if (added.signum() + moved.signum() > 0) {
                var unit = getTranslation("planning.unit." + cost.counted());
                table.getBody()
                        .addRow()
                        .add(
                                PlanningWords.wide(PlanningWords.item(cost.item())),
                                PlanningWords.number(PlanningWords.plain(added) + " " + unit),
                                PlanningWords.number(
                                        moved.signum() == 0 ? "" : PlanningWords.plain(moved) + " " + unit),
                                PlanningWords.number(PlanningWords.wan(cost(cost))));
            }
        }
        return PlanningWords.framed(table, getTranslation("planning.gap.plan"));
    }

    private BigDecimal sum(PlanCost cost, boolean moved) {
        return analysis.measures().stream()
                .filter(measure -> measure.item().equals(cost.item()))
                .filter(measure -> measure.from().isPresent() == moved)
                .map(Measure::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(PlanCost cost) {
        return analysis.measures().stream()
                .filter(measure -> measure.item().equals(cost.item()))
                .map(Measure::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Component budgetTable() {
        var table = PlanningWords.table("planning.column.item", "planning.column.department");
        var head = table.getHead().getRow(0).orElseThrow();
        IntStream.rangeClosed(1, budget.years())
                .forEach(year -> head.add(PlanningWords.numberHead(getTranslation("planning.budget.year", year))));
        head.add(PlanningWords.numberHead(getTranslation("planning.budget.total")));
        for (var row : BudgetRow.of(analysis, budget)) {
            var line = table.getBody().addRow();
            line.add(PlanningWords.wide(PlanningWords.item(row.item().code())), PlanningWords.wide(names(row)));
            row.years().forEach(amount -> line.add(PlanningWords.number(PlanningWords.wan(amount))));
            line.add(PlanningWords.number(PlanningWords.wan(row.total())));
        }
        var last = table.getBody().addRow();
        last.add(new NativeTableCell(getTranslation("planning.budget.total")), new NativeTableCell(""));
        IntStream.rangeClosed(1, budget.years())
                .forEach(year -> last.add(PlanningWords.number(PlanningWords.wan(budget.sum(year)))));
        last.add(PlanningWords.number(PlanningWords.wan(budget.sum(0))));
        var note = new Paragraph(getTranslation("planning.budget.note"));
        note.addClassNames("jh-muted", "jh-small");
        return new Div(PlanningWords.framed(table, getTranslation("planning.budget.title")), note);
    }

    private String names(BudgetRow row) {
        return row.others().isEmpty()
                ? row.lead()
                : getTranslation("planning.budget.together", row.lead(), String.join(", ", row.others()));
    }

    private Component coefficients() {
        var table = PlanningWords.table("planning.column.item", "planning.column.stage");
        var head = table.getHead().getRow(0).orElseThrow();
        head.add(
                PlanningWords.numberHead(getTranslation("planning.column.limit")),
                PlanningWords.numberHead(getTranslation("planning.column.today")));
        var planned = !analysis.measures().isEmpty();
        if (planned) {
            head.add(PlanningWords.numberHead(getTranslation("planning.column.afterPlan")));
        }
        for (var stage : analysis.assessment().stages()) {
            for (var one : stage.coefficients()) {
                var row = table.getBody().addRow();
                row.add(
                        PlanningWords.wide(PlanningWords.item(one.item())),
                        new NativeTableCell(PlanningWords.of(one.stage())),
                        PlanningWords.number(one.limit().toPlainString()),
                        PlanningWords.number(PlanningWords.traced(one, lineages)));
                if (planned) {
                    row.add(PlanningWords.number(then(one)));
                }
            }
        }
        return PlanningWords.framed(table, getTranslation("assessment.result.coefficients"));
    }

    private Component then(Coefficient today) {
        return Optional.ofNullable(analysis.after())
                .map(after -> after.coefficient(today.stage(), today.item()))
                .<Component>map(PlanningWords::badge)
                .orElseGet(Span::new);
    }
}
