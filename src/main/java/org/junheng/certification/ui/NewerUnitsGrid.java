package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.certification.NewerYear.ItemFigure;
import org.junheng.certification.NewerYear.UnitFigures;
import org.junheng.certification.NewerYears.BothLineages;

/** Every unit's pupils and values in both years with the difference; each value opens to where it comes from. */
final class NewerUnitsGrid extends Composite<Div> {

    private final transient BothLineages lineages;
    private final transient List<UnitFigures> units;
    private final Grid<UnitFigures> grid = new Grid<>();
    private final TextField name = new TextField();
    private final Checkbox others = new Checkbox();

    NewerUnitsGrid(List<UnitFigures> units, BothLineages lineages) {
        this.units = units;
        this.lineages = lineages;
        name.setLabel(getTranslation("assessment.units.name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> filter());
        others.setLabel(getTranslation("certification.newer.others"));
        others.setValue(true);
        others.addValueChangeListener(change -> filter());
        columns();
        var filters = new Div(name, others);
        filters.addClassNames("jh-row", "jh-row-end");
        getContent().addClassName("jh-stack");
        getContent().add(filters, grid);
        filter();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(unit -> new Div(new Div(unit.name()), Cells.text(ResultTables.stage(unit.stage()))))
                .setHeader(getTranslation("certification.newer.unit"))
                .setFrozen(true)
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(NewerUnitsGrid::pupils)
                .setHeader(getTranslation("assessment.units.pupils"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var items = units.isEmpty() ? List.<ItemFigure>of() : units.getFirst().items();
        for (var index = 0; index < items.size(); index++) {
            item(index, items.get(index).item());
        }
        grid.setEmptyStateText(getTranslation("certification.newer.same"));
        grid.getElement().setAttribute("aria-label", getTranslation("certification.newer.figures", units.size()));
        grid.setHeight("26rem");
    }

    private void item(int index, String code) {
        grid.addComponentColumn(unit -> figure(unit, unit.items().get(index)))
                .setHeader(code + " " + getTranslation("assessment.short." + code))
                .setWidth("9.5rem")
                .setFlexGrow(0);
    }

    private static Component pupils(UnitFigures unit) {
        var before = unit.frozenPupils();
        var after = unit.newestPupils();
        return Beside.of(
                Cells.text(before == null ? Beside.none() : before.toString()),
                Cells.text(after == null ? Beside.none() : after.toString()),
                before == null || after == null ? "" : Beside.signed(after - before));
    }

    private Component figure(UnitFigures unit, ItemFigure figure) {
        return Beside.of(
                value(unit, figure.item(), figure.frozen(), lineages.frozen()),
                value(unit, figure.item(), figure.newest(), lineages.newest()),
                figure.difference().map(Beside::signed).orElse(""));
    }

    private static Component value(UnitFigures unit, String code, @Nullable UnitItem item, LineageSource source) {
        if (item == null) {
            return new Span(Beside.none());
        }
        var asked = new LineageQuestion(code, unit.school(), unit.stage());
        var shown = item.value().isEmpty() ? Beside.missing() : item.shown();
        return AssessmentNavigation.unitValue(new Span(shown), unit.name(), asked, source);
    }

    private void filter() {
        var part = Objects.requireNonNullElse(name.getValue(), "").strip();
        grid.setItems(units.stream()
                .filter(unit -> !others.getValue() || unit.isOther())
                .filter(unit -> unit.name().contains(part))
                .toList());
    }
}
