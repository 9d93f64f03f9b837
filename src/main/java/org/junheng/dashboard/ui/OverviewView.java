package org.junheng.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseSelection;
import org.junheng.dashboard.Ground;
import org.junheng.dashboard.GroundCount;
import org.junheng.dashboard.Standings;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.DueBadges;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;

/** Where every county of the region stands, for leaders and officers. */
@Route("overview")
@Menu(title = "dashboard.title", order = 3, icon = "vaadin:dashboard")
@PageTitle("dashboard.title")
@RolesAllowed({
    "COUNTY_DIRECTOR",
    "COUNTY_LEADER",
    "CITY_REVIEWER",
    "CITY_LEADER",
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "NATION_OFFICER",
    "NATION_LEADER"
})
class OverviewView extends Composite<Div> {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Standings standings;
    private final Actor actor;
    private final DueBadges dueBadges;
    private final Clock clock;
    private final Div tiles = new Div();
    private final Div list = new Div();
    private final TextField text = new TextField();
    private @Nullable Ground ground;
    private final Checkbox overdue = new Checkbox();

    OverviewView(Standings standings, CurrentActor current, DueBadges dueBadges, Clock clock) {
        this.standings = standings;
        this.actor = current.get();
        this.dueBadges = dueBadges;
        this.clock = clock;
        tiles.addClassName("jh-tiles");
        list.addClassName("jh-inbox-list");
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head(), tiles, list);
        show();
    }

    private Component head() {
        var title = new H1(getTranslation("dashboard.title"));
        title.addClassName("jh-grow");
        text.setPlaceholder(getTranslation("dashboard.search"));
        text.setAriaLabel(getTranslation("dashboard.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        overdue.setLabel(getTranslation("dashboard.overdue.only"));
        overdue.addValueChangeListener(change -> show());
        var head = new Div(title, overdue, text, export());
        head.addClassName("jh-row");
        return head;
    }

    private Anchor export() {
        var anchor = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("standings.xlsx");
                    event.setContentType(WORKBOOK);
                    standings.export(actor, selection(), event.getOutputStream());
                },
                getTranslation("dashboard.export"));
        anchor.addClassName("jh-action");
        return anchor;
    }

    private void show() {
        var counts = standings.grounds(actor, selection());
        tiles.removeAll();
        tiles.add(tile(
                null,
                counts.stream().mapToInt(GroundCount::cases).sum(),
                overdue(counts.stream().mapToInt(GroundCount::overdue).sum())));
        counts.forEach(count -> tiles.add(tile(count.ground(), count.cases(), detail(count))));
        list.removeAll();
        list.add(new StandingsGrid(standings, actor, selection(), dueBadges));
    }

    private Component[] detail(GroundCount count) {
        if (count.cases() == 0 || count.ground().isEnd()) {
            return new Component[0];
        }
        var longest = new Span(getTranslation("dashboard.longest", count.longest()));
        return count.overdue() == 0
                ? new Component[] {longest}
                : new Component[] {overdue(count.overdue())[0], longest};
    }

    private Component[] overdue(int cases) {
        return new Component[] {
            cases == 0
                    ? new Span(getTranslation("dashboard.overdue.none"))
                    : new Badge(Tone.BAD, getTranslation("dashboard.overdue", cases))
        };
    }

    private NativeButton tile(@Nullable Ground each, int cases, Component... detail) {
        var number = new Span(Integer.toString(cases));
        number.addClassName("jh-tile-number");
        var name = new Span(getTranslation(each == null ? "dashboard.all" : each.textKey()));
        var below = new Div(detail);
        below.addClassName("jh-tile-detail");
        var tile = new NativeButton("", click -> {
            ground = each;
            show();
        });
        tile.add(name, number, below);
        tile.addClassName("jh-tile");
        tile.getElement().setAttribute("aria-pressed", String.valueOf(each == ground));
        return tile;
    }

    private CaseSelection selection() {
        return new CaseSelection(
                ground == null ? Set.of() : ground.states(), overdue.getValue() ? clock.instant() : null, searched());
    }

    private @Nullable String searched() {
        return text.isEmpty() ? null : text.getValue().strip();
    }
}
