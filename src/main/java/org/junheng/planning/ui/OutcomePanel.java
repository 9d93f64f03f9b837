package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Reach;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.planning.Outcome;
import org.junheng.planning.OutcomeLineages;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;

/** Today on the left, the scenario on the right, and below what would be judged otherwise. */
final class OutcomePanel extends Composite<Div> {

    private static final int SHOWN = 5;

    private final Outcome outcome;
    private final OutcomeLineages lineages;

    OutcomePanel(Outcome outcome, OutcomeLineages lineages) {
        this.outcome = outcome;
        this.lineages = lineages;
        getContent().addClassName("jh-stack");
        if (!outcome.impossible().isEmpty()) {
            getContent().add(new Hint(Tone.WARNING, impossible()));
        }
        var sides =
                new Div(side("planning.column.today", outcome.today()), side("planning.scenario.then", outcome.then()));
        sides.addClassName("jh-columns");
        getContent().add(sides);
        getContent().add(PlanningWords.panel("assessment.result.coefficients", coefficients()));
        var units = outcome.units();
        getContent().add(PlanningWords.panel("planning.scenario.units", units.isEmpty() ? nothing() : units(units)));
        if (!outcome.items().isEmpty()) {
            getContent().add(PlanningWords.panel("planning.scenario.items", items()));
        }
    }

    private String impossible() {
        var words = outcome.impossible().stream()
                .limit(SHOWN)
                .map(PlanningWords::of)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return getTranslation(
                "planning.scenario.impossible", outcome.impossible().size(), words);
    }

    private Section side(String titleKey, CountyAssessment assessment) {
        var resource = new Div(
                new Span(getTranslation("assessment.result.resource")), PlanningWords.badge(assessment.resource()));
        var overall = new Div(
                new Span(getTranslation("assessment.result.overall")), PlanningWords.badge(assessment.verdict()));
        resource.addClassName("jh-row");
        overall.addClassName("jh-row");
        var side = PlanningWords.panel(titleKey, resource, overall);
        assessment
                .stages()
                .forEach(stage -> side.add(new Span(getTranslation(
                        "assessment.result.complying",
                        PlanningWords.of(stage.stage()),
                        stage.complying(),
                        stage.units()))));
        return side;
    }

    private Component coefficients() {
        var table = PlanningWords.table("planning.column.item", "planning.column.stage");
        var head = table.getHead().getRow(0).orElseThrow();
        List.of("planning.column.today", "planning.scenario.then")
                .forEach(key -> head.add(PlanningWords.numberHead(getTranslation(key))));
        for (var stage : outcome.today().stages()) {
            for (var one : stage.coefficients()) {
                table.getBody()
                        .addRow()
                        .add(
                                PlanningWords.wide(PlanningWords.item(one.item())),
                                new NativeTableCell(PlanningWords.limited(one.stage(), one.limit())),
                                PlanningWords.number(PlanningWords.traced(one, lineages.today())),
                                PlanningWords.number(PlanningWords.traced(
                                        outcome.then().coefficient(one.stage(), one.item()), lineages.then())));
            }
        }
        return PlanningWords.framed(table, getTranslation("assessment.result.coefficients"));
    }

    private Span nothing() {
        var nothing = new Span(getTranslation("planning.scenario.units.none"));
        nothing.addClassName("jh-muted");
        return nothing;
    }

    private Component units(List<Outcome.UnitChange> units) {
        var table = PlanningWords.table(
                "planning.column.school", "planning.column.stage", "planning.column.today", "planning.scenario.then");
        units.forEach(unit -> table.getBody()
                .addRow()
                .add(
                        PlanningWords.wide(unit.name()),
                        new NativeTableCell(PlanningWords.of(unit.stage())),
                        new NativeTableCell(badge(unit.today(), lineages.today())),
                        new NativeTableCell(badge(unit.then(), lineages.then()))));
        var frame = PlanningWords.framed(table, getTranslation("planning.scenario.units"));
        frame.addClassName("jh-low");
        return frame;
    }

    /** The verdict with the values that it rests on, each of which opens to where it comes from. */
    private Component badge(@Nullable UnitVerdict verdict, LineageSource source) {
        var row = new Div(badge(verdict));
        row.addClassName("jh-row");
        if (verdict != null) {
            verdict.items().stream()
                    .filter(item -> item.reach() != Reach.MET)
                    .forEach(item -> row.add(PlanningWords.traced(verdict.unit(), item, source)));
        }
        return row;
    }

    private static NativeTableCell judged(String item, Verdict verdict, LineageSource source) {
        var row = new Div(PlanningWords.badge(verdict));
        row.addClassName("jh-row");
        if (!item.startsWith("R")) {
            row.add(AssessmentNavigation.itemTrace(item, source));
        }
        return new NativeTableCell(row);
    }

    private Badge badge(@Nullable UnitVerdict verdict) {
        return switch (verdict) {
            case null -> new Badge(Tone.NEUTRAL, getTranslation("planning.scenario.noUnit"));
            case UnitVerdict.Passed ignored -> new Badge(Tone.GOOD, getTranslation("assessment.unit.verdict.PASSED"));
            case UnitVerdict.Failed ignored -> new Badge(Tone.BAD, getTranslation("assessment.unit.verdict.FAILED"));
            case UnitVerdict.Undetermined ignored ->
                new Badge(Tone.NEUTRAL, getTranslation("assessment.unit.verdict.UNDETERMINED"));
        };
    }

    private Component items() {
        var table = PlanningWords.table("planning.column.item", "planning.column.today", "planning.scenario.then");
        outcome.items()
                .forEach(item -> table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(item.item()),
                                judged(item.item(), item.today(), lineages.today()),
                                judged(item.item(), item.then(), lineages.then())));
        return PlanningWords.framed(table, getTranslation("planning.scenario.items"));
    }
}
