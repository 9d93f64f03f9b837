package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.Todo.State;

/** The tasks as a table, or as cards on a phone; loaded as one scrolls. */
final class InboxGrid extends Composite<Grid<Todo>> {

    private final DueBadges dueBadges;

    InboxGrid(State state, DueBadges dueBadges, CallbackDataProvider<Todo, Void> tasks, Component empty) {
        this.dueBadges = dueBadges;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("jh-inbox");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        var columns = state == State.OPEN ? openColumns() : doneColumns();
        var card = text(this::card, "case");
        card.setVisible(false);
        grid.setItems(tasks);
        grid.setEmptyStateComponent(empty);
        grid.addItemClickListener(click -> UI.getCurrent().navigate(Links.of(click.getItem())));
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private List<Grid.Column<Todo>> openColumns() {
        return List.of(
                text(this::link, "case").setFlexGrow(3),
                text(todo -> new Span(StepNames.of(todo)), "step").setFlexGrow(2),
                text(this::claim, "claim").setAutoWidth(true).setFlexGrow(0),
                text(this::due, "due").setAutoWidth(true).setFlexGrow(0),
                text(todo -> new Span(Dates.day(todo.created())), "since")
                        .setAutoWidth(true)
                        .setFlexGrow(0));
    }

    private List<Grid.Column<Todo>> doneColumns() {
        return List.of(
                text(this::link, "case").setFlexGrow(3),
                text(todo -> new Span(StepNames.of(todo)), "step").setFlexGrow(2),
                text(this::decision, "decision").setAutoWidth(true).setFlexGrow(0),
                text(this::ended, "ended").setAutoWidth(true).setFlexGrow(0));
    }

    private Grid.Column<Todo> text(ValueProvider<Todo, Component> cell, String key) {
        return getContent().addComponentColumn(cell).setHeader(getTranslation("platform.inbox." + key));
    }

    private Anchor link(Todo todo) {
        return Links.to(Links.of(todo), getTranslation("platform.inbox.subject", todo.subject(), todo.round()));
    }

    private Component claim(Todo todo) {
        return todo.assignee() == null
                ? new Badge(Tone.NEUTRAL, getTranslation("platform.task.unclaimed"))
                : new Badge(Tone.INFO, getTranslation("platform.task.mine"));
    }

    private Component due(Todo todo) {
        return dueBadges.of(todo.due());
    }

    private Component decision(Todo todo) {
        var decision = todo.decision();
        return new Span(decision == null ? "" : getTranslation("platform.decision." + decision));
    }

    private Component ended(Todo todo) {
        var ended = todo.ended();
        return new Span(ended == null ? "" : Dates.moment(ended));
    }

    private Component card(Todo todo) {
        var badges =
                todo.state() == State.OPEN ? new Div(due(todo), claim(todo)) : new Div(decision(todo), ended(todo));
        badges.addClassName("jh-row");
        var card = new Div(link(todo), new Span(StepNames.of(todo)), badges);
        card.addClassName("jh-card");
        return card;
    }
}
