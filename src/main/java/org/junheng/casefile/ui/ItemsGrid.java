package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Supplier;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.casefile.Statements.Stated;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.platform.ui.Narrow;
import org.junheng.shared.Actor;

/** All items of a case with what the county states of each; one opens to everything known of it. */
final class ItemsGrid extends Composite<Div> {

    /** What the list is narrowed down to. */
    enum Shown {
        ALL,
        MINE,
        UNSTATED,
        NOT_MET
    }

    private final Actor actor;
    private final CaseId id;
    private final Statements statements;
    private final Supplier<List<ItemPanel>> panels;
    private final Grid<Stated> grid = new Grid<>();
    private final Select<Shown> shown = new Select<>();
    private final Span count = new Span();

    ItemsGrid(Actor actor, CaseId id, Statements statements, Supplier<List<ItemPanel>> panels) {
        this.actor = actor;
        this.id = id;
        this.statements = statements;
        this.panels = panels;
        shown.setAriaLabel(getTranslation("casefile.items.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(choice -> getTranslation("casefile.items.shown." + choice));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(change -> list());
        count.addClassNames("jh-muted", "jh-grow");
        var head = new Div(count, shown);
        head.addClassName("jh-row");
        layOut();
        getContent().addClassName("jh-stack");
        getContent().add(head, grid);
        list();
    }

    private void layOut() {
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        var columns = List.of(
                column(stated -> new Span(stated.item().code()), "code")
                        .setWidth("4.5rem")
                        .setFlexGrow(0),
                column(stated -> new Span(stated.item().title()), "title").setFlexGrow(4),
                column(this::departments, "departments").setFlexGrow(2),
                column(stated -> CaseBadges.of(stated.statement()), "claim")
                        .setWidth("7rem")
                        .setFlexGrow(0),
                column(ItemsGrid::value, "value").setFlexGrow(1),
                column(this::by, "by").setFlexGrow(2),
                column(this::open, "open").setWidth("6rem").setFlexGrow(0));
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("casefile.items.none"), getTranslation("casefile.items.none.how")));
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private void list() {
        var all = statements.of(actor, id);
        var met = all.stream().filter(stated -> claims(stated, Claim.MET)).count();
        var notMet =
                all.stream().filter(stated -> claims(stated, Claim.NOT_MET)).count();
        count.setText(getTranslation("casefile.items.count", all.size(), met, notMet, all.size() - met - notMet));
        grid.setItems(all.stream().filter(this::isShown).toList());
    }

    private boolean isShown(Stated stated) {
        return switch (shown.getValue()) {
            case ALL -> true;
            case MINE -> statements.mayState(actor, id, stated.item().code());
            case UNSTATED -> stated.statement().isEmpty();
            case NOT_MET -> claims(stated, Claim.NOT_MET);
        };
    }

    private static boolean claims(Stated stated, Claim claim) {
        return stated.statement().map(Statement::claim).filter(claim::equals).isPresent();
    }

    private Grid.Column<Stated> column(ValueProvider<Stated, Component> cell, String key) {
        return grid.addComponentColumn(cell).setHeader(getTranslation("casefile.items." + key));
    }

    private Span departments(Stated stated) {
        return new Span(DepartmentNames.of(stated.item().departments()));
    }

    private static Span value(Stated stated) {
        return new Span(stated.statement().map(Statement::value).orElse(""));
    }

    private Span by(Stated stated) {
        return new Span(stated.statement()
                .map(statement -> StatementPanel.by(statement) + " " + Dates.day(statement.at()))
                .orElse(""));
    }

    private Button open(Stated stated) {
        var may = statements.mayState(actor, id, stated.item().code());
        var open = new Button(
                getTranslation(may ? "casefile.items.state" : "casefile.items.look"),
                click -> new ItemDialog(actor, id, stated, statements, panels.get(), this::list).open());
        open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(open.getText() + " " + stated.item().code());
        return open;
    }

    private Component card(Stated stated) {
        var head = new Div(
                new Span(stated.item().code() + " " + stated.item().title()), CaseBadges.of(stated.statement()));
        head.addClassName("jh-row");
        var card = new Div(head, by(stated), open(stated));
        card.addClassName("jh-card");
        return card;
    }
}
