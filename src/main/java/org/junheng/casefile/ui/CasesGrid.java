package org.junheng.casefile.ui;

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
import org.junheng.casefile.Casefile;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.DueBadges;
import org.junheng.platform.ui.Narrow;
import org.junheng.region.Regions;

/** The cases as a table, or as cards on a phone; loaded as one scrolls. */
final class CasesGrid extends Composite<Grid<Casefile>> {

    private final Whereabouts whereabouts;
    private final Regions regions;
    private final DueBadges dueBadges;

    CasesGrid(
            CallbackDataProvider<Casefile, Void> cases,
            Whereabouts whereabouts,
            Regions regions,
            DueBadges dueBadges,
            Component empty) {
        this.whereabouts = whereabouts;
        this.regions = regions;
        this.dueBadges = dueBadges;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        var columns = columns();
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setItems(cases);
        grid.setEmptyStateComponent(empty);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(CasefileNavigation.path(click.getItem().id())));
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private List<Grid.Column<Casefile>> columns() {
        return List.of(
                column(this::link, "county").setFlexGrow(3),
                column(casefile -> new Span(casefile.round()), "round")
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                column(casefile -> CaseBadges.of(casefile.state()), "state")
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                column(this::steps, "steps").setFlexGrow(3),
                column(casefile -> new Span(Dates.day(casefile.since())), "since")
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                column(this::due, "due").setAutoWidth(true).setFlexGrow(0));
    }

    private Grid.Column<Casefile> column(ValueProvider<Casefile, Component> cell, String key) {
        return getContent().addComponentColumn(cell).setHeader(getTranslation("casefile.column." + key));
    }

    private Anchor link(Casefile casefile) {
        return CasefileNavigation.link(casefile.id(), regions.pathName(casefile.county()));
    }

    private Span steps(Casefile casefile) {
        var steps = Whereabouts.steps(whereabouts.of(casefile.id()));
        var shown = new Span(steps);
        shown.setTitle(steps);
        return shown;
    }

    private Component due(Casefile casefile) {
        return casefile.state().isEnd() ? new Span() : dueBadges.of(Whereabouts.due(whereabouts.of(casefile.id())));
    }

    private Component card(Casefile casefile) {
        var badges = new Div(CaseBadges.of(casefile.state()), due(casefile));
        badges.addClassName("jh-row");
        var since = new Span(getTranslation("casefile.since", casefile.round(), Dates.day(casefile.since())));
        since.addClassNames("jh-muted", "jh-small");
        var card = new Div(link(casefile), badges, steps(casefile), since);
        card.addClassName("jh-card");
        return card;
    }
}
