package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.junheng.casefile.Held;
import org.junheng.casefile.LogEntry;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.StepNames;
import org.junheng.platform.ui.Tone;

/** The log of a case, the latest first; a click on an entry shows its opinion and digest in full. */
final class LogGrid extends Composite<Grid<LogEntry>> {

    private final transient Held now;

    /**
     * The grid of these entries.
     *
     * @param now the digest of what the case holds
     */
    LogGrid(List<LogEntry> entries, Held now) {
        this.now = now;
        var grid = getContent();
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(entries.size() <= 20);
        grid.setHeight(entries.size() <= 20 ? null : "62vh");
        var columns = List.of(
                column(entry -> new Span(Dates.moment(entry.at())), "at")
                        .setWidth("11rem")
                        .setFlexGrow(0),
                column(this::actor, "actor").setFlexGrow(1),
                column(entry -> new Span(step(entry)), "step").setFlexGrow(2),
                column(this::action, "action").setFlexGrow(1),
                column(entry -> new Span(entry.opinion()), "opinion").setFlexGrow(3),
                column(LogGrid::digest, "digest").setWidth("8.5rem").setFlexGrow(0));
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("casefile.log.empty"), getTranslation("casefile.log.empty.how")));
        grid.setItems(entries);
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private Grid.Column<LogEntry> column(ValueProvider<LogEntry, Component> cell, String key) {
        return getContent().addComponentColumn(cell).setHeader(getTranslation("casefile.log.column." + key));
    }

    private Component actor(LogEntry entry) {
        var onBehalfOf = entry.onBehalfOf();
        return new Span(
                onBehalfOf == null
                        ? entry.actorName()
                        : getTranslation("casefile.behalf", entry.actorName(), DepartmentNames.of(onBehalfOf)));
    }

    private Component action(LogEntry entry) {
        var action = new Span(getTranslation(entry.actionKey()));
        if (!entry.isStale(now)) {
            return action;
        }
        var both = new Div(action, new Badge(Tone.WARNING, getTranslation("casefile.log.stale")));
        both.addClassName("jh-row");
        return both;
    }

    private static String step(LogEntry entry) {
        return StepNames.of(entry.step(), entry.stepName(), entry.element());
    }

    private static Span digest(LogEntry entry) {
        var digest = entry.digest();
        var shown = new Span(digest == null ? "" : digest.value().substring(0, 12));
        shown.addClassNames("jh-muted", "jh-small");
        return shown;
    }

    private Component details(LogEntry entry) {
        var digest = entry.digest();
        var opinion = new Div(entry.opinion());
        opinion.addClassName("jh-prewrap");
        var details = new Div(opinion);
        details.addClassName("jh-stack");
        if (digest != null) {
            var line = new Span(getTranslation("casefile.log.bound", digest.value()));
            line.addClassNames("jh-muted", "jh-small", "jh-prewrap");
            details.add(line);
        }
        return details;
    }

    private Component card(LogEntry entry) {
        var head = new Div(action(entry), actor(entry), new Span(Dates.moment(entry.at())));
        head.addClassName("jh-row");
        var card = new Div(new Span(step(entry)), head, new Span(entry.opinion()));
        card.addClassName("jh-card");
        return card;
    }
}
