package org.junheng.dashboard.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseState;
import org.junheng.dashboard.Standing;
import org.junheng.dashboard.Standings;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.DueBadges;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.StepNames;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;

/** The leadership list as a table, or as cards on a phone; loaded as one scrolls. */
final class StandingsGrid extends Composite<Grid<Standing>> {

    private final DueBadges dueBadges;

    StandingsGrid(Standings standings, Actor actor, CaseQuery query, DueBadges dueBadges) {
        this.dueBadges = dueBadges;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("jh-inbox");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        var columns = columns();
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setItems(DataProvider.fromCallbacks(
                page -> standings.page(actor, query, page.getOffset(), page.getLimit()).stream(),
                page -> standings.count(actor, query)));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("dashboard.empty"), getTranslation("dashboard.empty.how")));
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate("cases/" + click.getItem().casefile().id()));
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private List<Grid.Column<Standing>> columns() {
        return List.of(
                column(this::link, "county").setFlexGrow(3),
                column(standing -> new Span(standing.casefile().round()), "round")
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                column(this::state, "state").setAutoWidth(true).setFlexGrow(0),
                column(this::days, "days").setAutoWidth(true).setFlexGrow(0),
                column(StandingsGrid::steps, "steps").setFlexGrow(3),
                column(this::holders, "holders").setFlexGrow(1),
                column(this::due, "due").setAutoWidth(true).setFlexGrow(0));
    }

    private Grid.Column<Standing> column(ValueProvider<Standing, Component> cell, String key) {
        return getContent().addComponentColumn(cell).setHeader(getTranslation("dashboard.column." + key));
    }

    private Anchor link(Standing standing) {
        return new Anchor("cases/" + standing.casefile().id(), standing.county());
    }

    private Component state(Standing standing) {
        var state = standing.casefile().state();
        return new Badge(tone(state), getTranslation("casefile.state." + state));
    }

    private Component days(Standing standing) {
        var days = new Span(getTranslation("dashboard.days", standing.workingDays()));
        days.setTitle(Dates.day(standing.casefile().since()));
        return days;
    }

    private static Component steps(Standing standing) {
        return new Span(standing.steps().stream().map(StepNames::of).distinct().collect(joining("; ")));
    }

    private Component holders(Standing standing) {
        return standing.holders().isEmpty() && !standing.steps().isEmpty()
                ? new Badge(Tone.NEUTRAL, getTranslation("dashboard.unclaimed"))
                : new Span(String.join(", ", standing.holders()));
    }

    private Component due(Standing standing) {
        return standing.due() == null ? new Span() : dueBadges.of(standing.due());
    }

    private Component card(Standing standing) {
        var badges = new Div(state(standing), due(standing));
        badges.addClassName("jh-row");
        var card = new Div(link(standing), steps(standing), badges);
        card.addClassName("jh-card");
        return card;
    }

    private static Tone tone(CaseState state) {
        return switch (state) {
            case ACCEPTED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case RETURNED -> Tone.WARNING;
            case TERMINATED, NOT_APPLYING -> Tone.NEUTRAL;
            case SELF_ASSESSMENT,
                    SIGNING,
                    CITY_PENDING,
                    CITY_REVIEW,
                    PROVINCE_PENDING,
                    PROVINCE_EVALUATION,
                    PUBLIC_NOTICE,
                    NATION_PENDING,
                    NATIONAL_ACCEPTANCE -> Tone.INFO;
        };
    }
}
