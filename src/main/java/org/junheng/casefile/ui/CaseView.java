package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.platform.ui.CaseAction;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.DueBadges;
import org.junheng.platform.ui.Links;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** A case: where it stands, and as tabs whatever the modules know of it. */
@Route("cases/:case/:tab?")
@RolesAllowed({
    "COUNTY_EDITOR",
    "COUNTY_DIRECTOR",
    "COUNTY_LEADER",
    "COUNTY_DEPARTMENT",
    "CITY_REVIEWER",
    "CITY_LEADER",
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "EXPERT",
    "NATION_OFFICER",
    "NATION_LEADER"
})
class CaseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final Regions regions;
    private final Whereabouts whereabouts;
    private final DueBadges dueBadges;
    private final Actor actor;
    private final List<CaseTab> known;
    private final List<CaseAction> actions;
    private final List<CaseTab> shown = new ArrayList<>();
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private String title = "";
    private String caseKey = "";

    CaseView(
            Casefiles casefiles,
            Rounds rounds,
            Regions regions,
            Whereabouts whereabouts,
            DueBadges dueBadges,
            CurrentActor current,
            ObjectProvider<CaseTab> known,
            ObjectProvider<CaseAction> actions) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.regions = regions;
        this.whereabouts = whereabouts;
        this.dueBadges = dueBadges;
        this.actor = current.get();
        this.known =
                known.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
        this.actions = actions.stream().toList();
        content.addClassName("jh-stack");
        getContent().addClassName("jh-page");
        tabs.setWidthFull();
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(
                                null, Links.ofCase(caseKey) + "/" + selected().address());
                open(selected());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var casefile = casefiles.get(actor, CaseId.parse(parameters.get("case").orElse("")));
        caseKey = casefile.id().toString();
        title = regions.pathName(casefile.county());
        getContent().removeAll();
        getContent().add(head(casefile), new WhereaboutsStrip(casefile, whereabouts, dueBadges), tabs, content);
        offer();
        var asked = parameters.get("tab").orElse("");
        var first = shown.stream().filter(tab -> tab.address().equals(asked)).findFirst();
        tabs.setSelectedIndex(first.map(shown::indexOf).orElse(0));
        open(selected());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component head(Casefile casefile) {
        var head = new Div(
                new H1(title),
                CaseBadges.of(casefile.state()),
                new Span(rounds.get(casefile.round()).name()));
        head.addClassName("jh-row");
        actions.stream()
                .filter(action -> action.visible(actor, caseKey))
                .map(action -> action.create(actor, caseKey))
                .forEach(head::add);
        return head;
    }

    private void offer() {
        tabs.removeAll();
        shown.clear();
        for (var tab : known) {
            if (tab.visible(actor, caseKey)) {
                shown.add(tab);
                tabs.add(new Tab(getTranslation(tab.titleKey())));
            }
        }
    }

    private CaseTab selected() {
        return shown.get(Math.max(0, tabs.getSelectedIndex()));
    }

    private void open(CaseTab tab) {
        content.removeAll();
        content.add(tab.create(actor, caseKey));
    }
}
