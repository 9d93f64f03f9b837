package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.platform.ui.DueBadges;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.ListAction;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** The cases that a person may see (申报事项). */
@Route(CasefileNavigation.CASES)
@Menu(title = "casefile.cases", order = 10, icon = "vaadin:folder-open-o")
@PageTitle("casefile.cases")
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
class CasesView extends Composite<Div> implements BeforeEnterObserver {

    private final Casefiles casefiles;
    private final Actor actor;
    private final Whereabouts whereabouts;
    private final Regions regions;
    private final DueBadges dueBadges;
    private final CasesFilter filter;
    private final Span count = new Span();
    private final Div list = new Div();

    CasesView(
            Casefiles casefiles,
            Rounds rounds,
            CurrentActor current,
            Whereabouts whereabouts,
            Regions regions,
            DueBadges dueBadges,
            ObjectProvider<ListAction> actions) {
        this.casefiles = casefiles;
        this.actor = current.get();
        this.whereabouts = whereabouts;
        this.regions = regions;
        this.dueBadges = dueBadges;
        this.filter = new CasesFilter(rounds.all(), this::changed);
        var title = new H1(getTranslation("casefile.cases"));
        count.addClassNames("jh-muted", "jh-grow");
        var head = new Div(title, count, filter);
        head.addClassName("jh-row");
        actions.orderedStream()
                .filter(action -> action.list().equals(CasefileNavigation.CASES) && action.visible(actor))
                .forEach(action -> head.add(action.create(actor)));
        list.addClassName("jh-inbox-list");
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        list();
    }

    private void changed() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CasefileNavigation.CASES, filter.parameters()));
        list();
    }

    private void list() {
        var query = filter.query();
        count.setText(getTranslation("casefile.cases.count", casefiles.count(actor, query)));
        var cases = new CallbackDataProvider<Casefile, Void>(
                page -> casefiles.page(actor, query, page.getOffset(), page.getLimit()).stream(),
                page -> casefiles.count(actor, query));
        list.removeAll();
        list.add(new CasesGrid(cases, whereabouts, regions, dueBadges, empty(query)));
    }

    private Component empty(CaseQuery query) {
        return query.equals(CaseQuery.all())
                ? new EmptyState(getTranslation("casefile.cases.empty"), getTranslation("casefile.cases.empty.how"))
                : new EmptyState(
                        getTranslation("casefile.cases.none"),
                        getTranslation("casefile.cases.none.how"),
                        new Button(getTranslation("casefile.cases.clear"), click -> filter.clear()));
    }
}
