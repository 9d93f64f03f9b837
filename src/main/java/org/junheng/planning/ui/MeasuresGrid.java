package org.junheng.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junheng.assessment.PlanCosts;
import org.junheng.planning.Measure;

/** The plan as things to do, school by school. */
final class MeasuresGrid extends Composite<Div> {

    private final Grid<Measure> grid = new Grid<>();
    private final TextField name = new TextField();
    private final Span count = new Span();
    private final List<Measure> measures;
    private final PlanCosts costs;
    private final Map<String, Integer> years;

    /** With the year in which each school is served, by its code; none where that is not decided. */
    MeasuresGrid(List<Measure> measures, PlanCosts costs, Map<String, Integer> years) {
        this.measures = measures;
        this.costs = costs;
        this.years = years;
        name.setLabel(getTranslation("assessment.units.name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> filter());
        count.addClassName("jh-muted");
        columns();
        var head = new Div(name, count);
        head.addClassNames("jh-row", "jh-row-end");
        getContent().addClassName("jh-stack");
        getContent().add(head, grid);
        filter();
    }

    private void columns() {
        if (!years.isEmpty()) {
            grid.addColumn(measure -> getTranslation("planning.budget.year", year(measure)))
                    .setHeader(getTranslation("planning.column.inYear"))
                    .setComparator(Comparator.comparingInt(this::year))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.addColumn(Measure::name)
                .setHeader(getTranslation("planning.column.school"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(measure -> PlanningWords.of(measure.stage()))
                .setHeader(getTranslation("planning.column.stage"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(measure -> PlanningWords.item(measure.item()))
                .setHeader(getTranslation("planning.column.item"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::words)
                .setHeader(getTranslation("planning.column.measure"))
                .setAutoWidth(true);
        grid.addColumn(measure -> PlanningWords.wan(measure.cost()))
                .setHeader(getTranslation("planning.column.cost"))
                .setComparator(Comparator.comparing(Measure::cost))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", getTranslation("planning.gap.measures"));
        grid.setEmptyStateText(getTranslation("assessment.units.none"));
        grid.setHeight("24rem");
    }

    private int year(Measure measure) {
        return years.getOrDefault(measure.school(), 0);
    }

    private String words(Measure measure) {
        var amount = PlanningWords.plain(measure.amount());
        var unit = getTranslation("planning.unit." + costs.of(measure.item()).counted());
        return measure.from()
                .map(giver -> getTranslation("planning.measure.move", giver.name(), amount))
                .orElseGet(() -> getTranslation("planning.measure.add", amount, unit));
    }

    private void filter() {
        List<Measure> wanted = measures.stream()
                .filter(measure -> measure.name().contains(name.getValue().strip()))
                .sorted(Comparator.comparingInt(this::year))
                .toList();
        grid.setItems(wanted);
        count.setText(getTranslation("planning.gap.measures.count", wanted.size()));
    }
}
