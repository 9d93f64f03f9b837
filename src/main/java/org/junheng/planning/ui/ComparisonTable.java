package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.planning.OutcomeLineages;
import org.junheng.planning.ScenarioPaper.Played;
import org.junheng.shared.Stage;

/** Several scenarios beside each other, and beside what the first of them starts from. */
final class ComparisonTable extends Composite<Div> {

    private final List<Played> scenarios;
    private final List<OutcomeLineages> lineages;
    private final NativeTable table = PlanningWords.table("planning.column.item", "planning.column.stage");

    /**
     * @param lineages where the numbers of each scenario come from, in their order
     */
    ComparisonTable(List<Played> scenarios, List<OutcomeLineages> lineages) {
        this.scenarios = scenarios;
        this.lineages = lineages;
        var head = table.getHead().getRow(0).orElseThrow();
        head.add(PlanningWords.numberHead(getTranslation("planning.column.today")));
        scenarios.forEach(one -> head.add(PlanningWords.numberHead(one.name())));
        row(getTranslation("assessment.result.resource"), "", (one, source) -> PlanningWords.badge(one.resource()));
        row(getTranslation("assessment.result.overall"), "", (one, source) -> PlanningWords.badge(one.verdict()));
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
        row(
                getTranslation("planning.scenario.complying"),
                PlanningWords.of(stage),
                (one, source) -> complying(one, stage));
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
                        (one, source) -> PlanningWords.traced(one.coefficient(stage, item.item()), source)));
    }

    private static Component complying(CountyAssessment assessment, Stage stage) {
        return assessment.stages().stream()
                .filter(result -> result.stage() == stage)
                .findFirst()
                .map(result -> new Span(result.complying() + " / " + result.units()))
                .orElseGet(Span::new);
    }

    private void row(String what, String stage, BiFunction<CountyAssessment, LineageSource, Component> value) {
        var row = table.getBody().addRow();
        row.add(PlanningWords.wide(what), new NativeTableCell(stage));
        row.add(PlanningWords.number(value.apply(
                scenarios.getFirst().outcome().today(), lineages.getFirst().today())));
        for (var index = 0; index < scenarios.size(); index++) {
            var then = scenarios.get(index).outcome().then();
            row.add(PlanningWords.number(value.apply(then, lineages.get(index).then())));
        }
    }
}
