package org.junheng.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Spread;

/** How a coefficient comes about: the formula with its figures, and every unit with its weight and contribution. */
final class CoefficientDialog {

    private final Dialog dialog = new Dialog();

    CoefficientDialog(CountyAssessment assessment, Coefficient coefficient, @Nullable LineageSource lineages) {
        var spread = Spread.of(assessment, coefficient);
        dialog.setHeaderTitle(
                dialog.getTranslation("assessment.spread.title", coefficient.item(), Words.of(coefficient.stage())));
        dialog.setWidth("min(56rem, 96vw)");
        dialog.setResizable(true);
        var content = new Div(
                new H3(dialog.getTranslation("assessment.lineage.formula")),
                LineageParts.steps(spread.steps(coefficient)),
                new H3(dialog.getTranslation(
                        "assessment.spread.units", spread.parts().size())),
                units(spread, coefficient.item(), lineages));
        content.addClassName("jh-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Grid<Spread.Part> units(Spread spread, String item, @Nullable LineageSource lineages) {
        var grid = new Grid<Spread.Part>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(part -> part.unit().name())
                .setHeader(dialog.getTranslation("assessment.units.school"))
                .setFlexGrow(2);
        number(grid, "pupils", part -> String.valueOf(part.unit().pupils()));
        number(grid, "amount", part -> Spread.shown(part.amount()));
        number(grid, "value", part -> Spread.shown(part.value()));
        number(grid, "contribution", part -> part.percent() + "%");
        if (lineages != null) {
            grid.addComponentColumn(part -> trace(part, item, lineages))
                    .setHeader(LineageParts.word("trace"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(spread.parts());
        grid.setHeight("20rem");
        return grid;
    }

    /** From the value of a unit on to its cells. */
    private static Button trace(Spread.Part part, String item, LineageSource lineages) {
        var unit = part.unit();
        var trace = new Button(
                LineageParts.word("trace"),
                click -> new LineageDialog(lineages.of(unit.school(), unit.stage(), item)).open());
        trace.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        trace.setAriaLabel(LineageParts.word("title", unit.name(), Words.of(unit.stage()), item));
        return trace;
    }

    private void number(Grid<Spread.Part> grid, String key, ValueProvider<Spread.Part, String> value) {
        grid.addColumn(value)
                .setHeader(dialog.getTranslation("assessment.spread." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }
}
