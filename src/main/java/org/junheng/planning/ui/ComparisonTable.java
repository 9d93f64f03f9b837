package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.junheng.assessment.CountyAssessment;
import org.junheng.planning.ScenarioPaper.Played;
import org.junheng.shared.Stage;

/** Several scenarios beside each other, and beside what the first of them starts from. */
final class ComparisonTable extends Composite<Div> {

    private final List<Played> scenarios;
    private final NativeTable table = PlanningWords.table("planning.column.item", "planning.column.stage");

    ComparisonTable(List<Played> scenarios) {
        this.scenarios = scenarios;
        var head = table.getHead().getRow(0).orElseThrow();
        head.add(PlanningWords.numberHead(getTranslation("planning.column.today")));
        scenarios.forEach(one -> head.add(PlanningWords.numberHead(one.name())));
        row(getTranslation("assessment.result.resource"), "", one -> PlanningWords.badge(one.resource()));
        row(getTranslation("assessment.result.overall"), "", one -> PlanningWords.badge(one.verdict()));
        for (var stage : Stage.values()) {
            stage(stage);
        }
        getContent().add(PlanningWords.framed(table, getTranslation("planning.scenario.comparison")));
        if (scenarios.stream()
                .anyMatch(one -> !one.before().equals(scenarios.getFirst().before()))) {
            var note = new Span(getTranslation("planning.scenario.otherBasis"));
            note.addClassName("jh-muted");
            getContent().add(note);
        }
    }

    private void stage(Stage stage) {
        row(getTranslation("planning.scenario.complying"), PlanningWords.of(stage), one -> complying(one, stage));
        scenarios
                .getFirst()
                .outcome()
                .today()
                .stages()
                .getFirst()
                .coefficients()
                .forEach(item -> row(
                        PlanningWords.item(item.item()),
                        PlanningWords.of(stage),
                        one -> PlanningWords.badge(one.coefficient(stage, item.item()))));
    }

    private static Component complying(CountyAssessment assessment, Stage stage) {
        return assessment.stages().stream()
                .filter(result -> result.stage() == stage)
                .findFirst()
                .map(result -> new Span(result.complying() + " / " + result.units()))
                .orElseGet(Span::new);
    }

    private void row(String what, String stage, Function<CountyAssessment, Component> value) {
        var row = table.getBody().addRow();
        row.add(PlanningWords.wide(what), new NativeTableCell(stage));
        row.add(PlanningWords.number(value.apply(scenarios.getFirst().outcome().today())));
        scenarios.forEach(
                one -> row.add(PlanningWords.number(value.apply(one.outcome().then()))));
    }
}
