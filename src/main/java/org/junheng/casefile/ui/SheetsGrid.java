package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.SheetConfirmation;
import org.junheng.schooldata.Workbooks;

/** The sheets of a county's schools, in the workbook's order, with who has confirmed. */
final class SheetsGrid extends Composite<Div> {

    private static final List<Column> SHOWN = List.of(
            Column.KIND,
            Column.SETTING,
            Column.PRIMARY_PUPILS,
            Column.JUNIOR_PUPILS,
            Column.PRIMARY_CLASSES,
            Column.JUNIOR_CLASSES,
            Column.PRIMARY_TEACHERS,
            Column.JUNIOR_TEACHERS);

    private final Map<SchoolCode, SheetConfirmation> confirmed;
    private final Consumer<School> open;

    SheetsGrid(
            List<School> schools,
            Map<SchoolCode, SheetConfirmation> confirmed,
            Workbooks workbooks,
            Consumer<School> open) {
        this.confirmed = confirmed;
        this.open = open;
        var grid = new Grid<School>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("26rem");
        var name = grid.addComponentColumn(this::name)
                .setHeader(workbooks.name(Column.NAME))
                .setFrozen(true)
                .setWidth("15rem");
        var state = grid.addComponentColumn(this::state)
                .setHeader(getTranslation("casefile.sheet.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        var columns =
                SHOWN.stream().map(column -> column(grid, column, workbooks)).toList();
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        var items = grid.setItems(schools);
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            name.setVisible(!narrow);
            state.setVisible(!narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
        var search = search();
        search.addValueChangeListener(change -> items.setFilter(school -> fits(school, change.getValue())));
        getContent().addClassName("jh-stack");
        getContent().add(search, grid);
    }

    private TextField search() {
        var search = new TextField();
        search.setPlaceholder(getTranslation("casefile.sheet.search"));
        search.setAriaLabel(getTranslation("casefile.sheet.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        return search;
    }

    private static boolean fits(School school, String text) {
        var words = text.strip();
        return words.isEmpty()
                || school.name().contains(words)
                || school.code().value().startsWith(words);
    }

    private static Grid.Column<School> column(Grid<School> grid, Column column, Workbooks workbooks) {
        var shown = grid.addColumn(school -> SheetFacts.written(school, column, workbooks))
                .setHeader(workbooks.name(column))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return column == Column.KIND || column == Column.SETTING ? shown : shown.setTextAlign(ColumnTextAlign.END);
    }

    private Button name(School school) {
        var name = new Button(school.name(), click -> open.accept(school));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.setTooltipText(school.code().value());
        return name;
    }

    private Badge state(School school) {
        var confirmation = confirmed.get(school.code());
        if (confirmation == null) {
            return new Badge(Tone.WARNING, getTranslation("casefile.sheet.unconfirmed"));
        }
        var badge = new Badge(
                Tone.GOOD,
                getTranslation(confirmation.onBehalf() ? "casefile.sheet.behalf" : "casefile.sheet.confirmed"));
        badge.setTitle(confirmation.head());
        return badge;
    }

    private Component card(School school) {
        var head = new Div(name(school), state(school));
        head.addClassName("jh-row");
        var card = new Div(head, new Span(school.code().value()));
        card.addClassName("jh-card");
        return card;
    }
}
