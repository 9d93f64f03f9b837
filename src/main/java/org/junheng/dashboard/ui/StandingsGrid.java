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
import org.junheng.casefile.CaseSelection;
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

    StandingsGrid(Standings standings, Actor actor, CaseSelection selection, DueBadges dueBadges) {
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
                page -> standings.page(actor, selection, page.getOffset(), page.getLimit()).stream(),
                page -> standings.count(actor, selection)));
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
                column(this::link, "county").setFlexGrow(2),
                column(this::state, "state").setAutoWidth(true).setFlexGrow(0),
                column(this::resource, "resource").setAutoWidth(true).setFlexGrow(0),
                column(this::why, "why").setFlexGrow(4),
                column(this::days, "days").setAutoWidth(true).setFlexGrow(0),
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

    private Component resource(Standing standing) {
        var verdict = standing.resource();
        if (verdict == null) {
            return new Span(getTranslation("dashboard.resource.none"));
        }
        var tone = switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, getTranslation("assessment.verdict." + verdict));
    }

    /** What is waited for and who has it; why it was returned or has ended. */
    private Component why(Standing standing) {
        var casefile = standing.casefile();
        var separator = getTranslation("casefile.list.separator");
        var why = new Div();
        why.addClassName("jh-why");
        if (casefile.endedReason() != null) {
            why.add(new Span(casefile.endedReason()));
        } else if (standing.steps().isEmpty()) {
            why.add(new Span(getTranslation("dashboard.waits.time")));
        } else {
            why.add(new Span(
                    standing.steps().stream().map(StepNames::of).distinct().collect(joining(separator))));
        }
        if (casefile.state() == CaseState.RETURNED && !casefile.openItems().isEmpty()) {
            why.add(muted(getTranslation(
                    "dashboard.returned",
                    String.join(
                            separator, casefile.openItems().stream().sorted().toList()))));
        }
        if (!standing.holders().isEmpty()) {
            why.add(muted(getTranslation("dashboard.holders", String.join(separator, standing.holders()))));
        }
        return why;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("jh-muted", "jh-small");
        return span;
    }

    private Component due(Standing standing) {
        return standing.due() == null ? new Span() : dueBadges.of(standing.due());
    }

    private Component card(Standing standing) {
        var badges = new Div(state(standing), resource(standing), due(standing));
        badges.addClassName("jh-row");
        var card = new Div(link(standing), why(standing), badges);
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
