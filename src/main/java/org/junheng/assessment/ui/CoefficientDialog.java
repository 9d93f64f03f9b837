package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.junheng.assessment.CoefficientLineage;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Spread;
import org.junheng.platform.ui.Notices;
import org.junheng.schooldata.TeachingUnit;

/**
 * How a coefficient comes about: the formula with its figures, and every unit with its weight and contribution. Of an undetermined
 * one, which units have not reported what.
 */
final class CoefficientDialog {

    private final Dialog dialog = new Dialog();
    private final String item;
    private final LineageSource lineages;

    CoefficientDialog(CoefficientLineage lineage, LineageSource lineages) {
        this.item = lineage.coefficient().item();
        this.lineages = lineages;
        dialog.setHeaderTitle(dialog.getTranslation(
                "assessment.spread.title", item, Words.of(lineage.coefficient().stage())));
        dialog.setWidth("min(56rem, 96vw)");
        dialog.setResizable(true);
        var content = new Div();
        content.addClassName("jh-stack");
        if (lineage.gaps().isEmpty()) {
            content.add(LineageParts.steps(lineage.steps()));
        } else {
            content.add(
                    LineageParts.steps(List.of(lineage.steps().getFirst())),
                    title("gaps", lineage.gaps().size()),
                    gaps(lineage.gaps()));
        }
        if (!lineage.parts().isEmpty()) {
            content.add(title("units", lineage.parts().size()), units(lineage.parts()));
        }
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private H3 title(String key, int count) {
        return new H3(dialog.getTranslation("assessment.spread." + key, count));
    }

    private Component gaps(List<CoefficientLineage.Gap> gaps) {
        var grid = new Grid<CoefficientLineage.Gap>();
        school(grid, gap -> gap.unit().name());
        grid.addColumn(CoefficientLineage.Gap::names)
                .setHeader(dialog.getTranslation("assessment.spread.lacking"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        trace(grid, CoefficientLineage.Gap::unit);
        return filled(grid, gaps);
    }

    private Component units(List<Spread.Part> parts) {
        var grid = new Grid<Spread.Part>();
        school(grid, part -> part.unit().name());
        number(grid, "pupils", part -> String.valueOf(part.unit().pupils()));
        number(grid, "amount", part -> Spread.shown(part.amount()));
        number(grid, "value", part -> Spread.shown(part.value()));
        number(grid, "contribution", part -> part.percent() + "%");
        trace(grid, Spread.Part::unit);
        return filled(grid, parts);
    }

    private static <T> Grid<T> filled(Grid<T> grid, List<T> rows) {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setItems(rows);
        grid.setHeight("20rem");
        return grid;
    }

    private <T> void school(Grid<T> grid, ValueProvider<T, String> name) {
        grid.addColumn(name)
                .setHeader(dialog.getTranslation("assessment.units.school"))
                .setFlexGrow(2);
    }

    /** From the value of a unit on to its cells. */
    private <T> void trace(Grid<T> grid, ValueProvider<T, TeachingUnit> unit) {
        grid.addComponentColumn(row -> trace(unit.apply(row)))
                .setHeader(LineageParts.word("trace"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Button trace(TeachingUnit unit) {
        var trace = new Button(
                LineageParts.word("trace"),
                click -> Notices.attempt(
                        () -> new LineageDialog(lineages.of(unit.school(), unit.stage(), item)).open()));
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
