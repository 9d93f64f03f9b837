package org.junheng.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.planning.Basis;
import org.junheng.planning.Scenario;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Dates;

/** The scenarios that were kept: to open, to compare, to forget. */
final class SavedScenarios extends Composite<Div> {

    private final transient Consumer<Scenario> open;
    private final transient Consumer<Scenario> forget;
    private final transient Consumer<Collection<Scenario>> compare;
    private final Map<Checkbox, Scenario> boxes = new LinkedHashMap<>();

    SavedScenarios(Consumer<Scenario> open, Consumer<Scenario> forget, Consumer<Collection<Scenario>> compare) {
        this.open = open;
        this.forget = forget;
        this.compare = compare;
    }

    void show(List<Scenario> scenarios) {
        getContent().removeAll();
        boxes.clear();
        if (!scenarios.isEmpty()) {
            getContent().add(panel(scenarios));
        }
    }

    private Section panel(List<Scenario> scenarios) {
        var table = PlanningWords.table(
                "planning.scenario.name",
                "planning.scenario.basis",
                "planning.scenario.changes",
                "planning.scenario.saved",
                "planning.scenario.do");
        for (var scenario : scenarios) {
            var choose = new Checkbox(scenario.name());
            choose.setMinWidth("8rem");
            boxes.put(choose, scenario);
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(choose),
                            new NativeTableCell(basis(scenario)),
                            PlanningWords.number(
                                    Integer.toString(scenario.changes().size())),
                            new NativeTableCell(new Span(scenario.saved().name() + " "
                                    + Dates.moment(scenario.saved().at()))),
                            new NativeTableCell(buttons(scenario)));
        }
        var together =
                new Div(new Button(getTranslation("planning.scenario.compare"), click -> compare.accept(chosen())));
        return PlanningWords.panel(
                "planning.scenario.list",
                PlanningWords.framed(table, getTranslation("planning.scenario.list")),
                together);
    }

    private String basis(Scenario scenario) {
        return switch (scenario.basis()) {
            case Basis.Imported ignored ->
                getTranslation("planning.scenario.ofImport", scenario.year().toString());
            case Basis.Draft draft -> draft.fileName();
        };
    }

    private Div buttons(Scenario scenario) {
        var resume = new Button(getTranslation("planning.scenario.open"), click -> open.accept(scenario));
        var delete = new Button(
                getTranslation("planning.scenario.delete"),
                click -> ConfirmStep.ask(
                        getTranslation("planning.scenario.delete"),
                        getTranslation("planning.scenario.delete.sure", scenario.name()),
                        getTranslation("planning.scenario.delete"),
                        () -> forget.accept(scenario)));
        for (var button : List.of(resume, delete)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        }
        var buttons = new Div(resume, delete);
        buttons.addClassName("jh-row");
        return buttons;
    }

    private List<Scenario> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }
}
