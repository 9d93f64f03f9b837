package org.junheng.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.planning.Change;
import org.junheng.planning.ChangeTexts;

/** The changes of a scenario: school, what changes, today, then. */
final class ChangesTable extends Composite<Div> {

    private static final int FEW = 6;

    private final transient Consumer<Change> removed;

    ChangesTable(List<ChangeTexts.Line> lines, Consumer<Change> removed) {
        this.removed = removed;
        if (lines.isEmpty()) {
            var none = new Span(getTranslation("planning.scenario.none"));
            none.addClassName("jh-muted");
            getContent().add(none);
        } else {
            getContent().add(grid(lines));
        }
    }

    private Grid<ChangeTexts.Line> grid(List<ChangeTexts.Line> lines) {
        var grid = new Grid<ChangeTexts.Line>();
        grid.addColumn(ChangeTexts.Line::school)
                .setHeader(getTranslation("planning.column.school"))
                .setAutoWidth(true);
        grid.addColumn(ChangeTexts.Line::what)
                .setHeader(getTranslation("planning.scenario.what"))
                .setAutoWidth(true);
        grid.addColumn(ChangeTexts.Line::today)
                .setHeader(getTranslation("planning.column.today"))
                .setAutoWidth(true);
        grid.addColumn(ChangeTexts.Line::then)
                .setHeader(getTranslation("planning.scenario.then"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::remove).setAutoWidth(true).setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", getTranslation("planning.scenario.changes"));
        grid.setItems(lines);
        if (lines.size() <= FEW) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight("18rem");
        }
        return grid;
    }

    private Button remove(ChangeTexts.Line line) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(line.change()));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("planning.change.remove", line.school(), line.what()));
        return remove;
    }
}
