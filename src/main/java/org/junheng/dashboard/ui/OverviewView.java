package org.junheng.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseState;
import org.junheng.dashboard.Standings;
import org.junheng.platform.ui.DueBadges;
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
    private final Div states = new Div();
    private final Div list = new Div();
    private final TextField text = new TextField();
    private @Nullable CaseState state;

    OverviewView(Standings standings, CurrentActor current, DueBadges dueBadges) {
        this.standings = standings;
        this.actor = current.get();
        this.dueBadges = dueBadges;
        states.addClassName("jh-row");
        list.addClassName("jh-inbox-list");
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head(), states, list);
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
        var head = new Div(title, text, export());
        head.addClassName("jh-row");
        return head;
    }

    private Anchor export() {
        var anchor = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("standings.xlsx");
                    event.setContentType(WORKBOOK);
                    standings.export(actor, query(), event.getOutputStream());
                },
                getTranslation("dashboard.export"));
        anchor.addClassName("jh-action");
        return anchor;
    }

    private void show() {
        states.removeAll();
        var all = new CaseQuery(null, null, null, searched());
        states.add(chip(null, getTranslation("dashboard.all"), standings.count(actor, all)));
        standings
                .byState(actor, all)
                .forEach((each, count) -> states.add(chip(each, getTranslation("casefile.state." + each), count)));
        list.removeAll();
        list.add(new StandingsGrid(standings, actor, query(), dueBadges));
    }

    private Button chip(@Nullable CaseState each, String name, int count) {
        var chip = new Button(getTranslation("dashboard.chip", name, count), click -> {
            state = each;
            show();
        });
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (each == state) {
            chip.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        chip.getElement().setAttribute("aria-pressed", String.valueOf(each == state));
        return chip;
    }

    private CaseQuery query() {
        return new CaseQuery(null, state, null, searched());
    }

    private @Nullable String searched() {
        return text.isEmpty() ? null : text.getValue().strip();
    }
}
