package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.casefile.Round;
import org.junheng.casefile.Rounds;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;

/** The yearly rounds (年度批次), for administrators. */
@Route("rounds")
@Menu(title = "casefile.rounds", order = 90, icon = "vaadin:calendar-clock")
@PageTitle("casefile.rounds")
@RolesAllowed("ADMIN")
class RoundsView extends Composite<Div> {

    private final Rounds rounds;
    private final Editions editions;
    private final Clock clock;
    private final Actor actor;
    private final Grid<Round> grid = new Grid<>();

    RoundsView(Rounds rounds, Editions editions, Clock clock, CurrentActor current) {
        this.rounds = rounds;
        this.editions = editions;
        this.clock = clock;
        this.actor = current.get();
        var title = new H1(getTranslation("casefile.rounds"));
        title.addClassName("jh-grow");
        var add = new Button(
                getTranslation("casefile.round.add"),
                click -> new RoundDialog(editions, LocalDate.now(clock), this::save).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(title, add);
        head.addClassName("jh-row");
        layOut();
        getContent().addClassNames("jh-page");
        getContent().add(head, grid);
        grid.setItems(rounds.all());
    }

    private void layOut() {
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        var columns = columns();
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private List<Grid.Column<Round>> columns() {
        return List.of(
                grid.addColumn(Round::name).setHeader(getTranslation("casefile.round.name")),
                grid.addComponentColumn(this::dates)
                        .setHeader(getTranslation("casefile.round.dates"))
                        .setFlexGrow(2),
                grid.addColumn(RoundsView::signOff)
                        .setHeader(getTranslation("casefile.round.signOff"))
                        .setFlexGrow(2),
                grid.addColumn(RoundsView::nationalSteps)
                        .setHeader(getTranslation("casefile.round.nationalSteps"))
                        .setFlexGrow(3),
                grid.addComponentColumn(this::edit)
                        .setHeader(getTranslation("casefile.items.open"))
                        .setAutoWidth(true)
                        .setFlexGrow(0));
    }

    private Div card(Round round) {
        var name = new Span(round.name());
        name.addClassName("jh-grow");
        var head = new Div(name, edit(round));
        head.addClassName("jh-row");
        var card = new Div(head, dates(round), chain(signOff(round)), chain(nationalSteps(round)));
        card.addClassName("jh-card");
        return card;
    }

    private static Span chain(String steps) {
        var chain = new Span(steps);
        chain.addClassNames("jh-muted", "jh-small");
        return chain;
    }

    private static String signOff(Round round) {
        return round.signOff().stream().map(Round.SignOff::label).collect(Collectors.joining(" \u2192 "));
    }

    private static String nationalSteps(Round round) {
        return round.nationalSteps().stream().map(Round.NationalStep::label).collect(Collectors.joining(" \u2192 "));
    }

    private Div dates(Round round) {
        var open = round.isOpen(LocalDate.now(clock));
        var dates = new Div(
                new Badge(
                        open ? Tone.GOOD : Tone.NEUTRAL,
                        getTranslation(open ? "casefile.round.open" : "casefile.round.closed")),
                new Div(getTranslation("casefile.round.from-to", Dates.day(round.opens()), Dates.day(round.closes()))));
        dates.addClassName("jh-row");
        return dates;
    }

    private Button edit(Round round) {
        var edit = new Button(
                getTranslation("casefile.round.edit"), click -> new RoundDialog(editions, round, this::save).open());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(edit.getText() + " " + round.name());
        return edit;
    }

    private void save(Round round) {
        rounds.save(actor, round);
        grid.setItems(rounds.all());
    }
}
