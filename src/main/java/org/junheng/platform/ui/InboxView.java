package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Todo.State;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.platform.time.WorkingDays;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;

/** Everybody's tasks (待办、已办), the page people start from. */
@Route("")
@RouteAlias("inbox")
@Menu(title = "platform.inbox.title", order = 0, icon = "vaadin:inbox")
@PageTitle("platform.inbox.title")
@PermitAll
class InboxView extends Composite<Div> implements BeforeEnterObserver {

    private static final String TAB = "tab";
    private static final String DONE = "done";

    private final Inbox inbox;
    private final Actor actor;
    private final DueBadges dueBadges;
    private final InboxFilter filter;
    private final Tab open = new Tab();
    private final Tab done = new Tab();
    private final Tabs tabs = new Tabs(open, done);
    private final Div list = new Div();

    InboxView(Inbox inbox, CurrentActor current, DueBadges dueBadges, Clock clock, WorkingDays workingDays) {
        this.inbox = inbox;
        this.actor = current.get();
        this.dueBadges = dueBadges;
        this.filter = new InboxFilter(clock, workingDays, this::list);
        var title = new H1(getTranslation("platform.inbox.title"));
        title.addClassName("jh-grow");
        var head = new Div(title, filter);
        head.addClassName("jh-row");
        list.addClassName("jh-inbox-list");
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head, tabs, list);
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, location());
            }
            list();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(TAB);
        tabs.setSelectedTab(asked.filter(DONE::equals).isPresent() ? done : open);
        list();
    }

    private Location location() {
        return state() == State.DONE ? new Location("", QueryParameters.of(TAB, DONE)) : new Location("");
    }

    private State state() {
        return tabs.getSelectedIndex() == 1 ? State.DONE : State.OPEN;
    }

    private void list() {
        var state = state();
        open.setLabel(getTranslation("platform.inbox.open", inbox.count(actor, query(State.OPEN))));
        done.setLabel(getTranslation("platform.inbox.done", inbox.count(actor, query(State.DONE))));
        filter.offer(inbox.steps(actor, state), state);
        var query = filter.query(state);
        list.removeAll();
        list.add(new InboxGrid(
                state,
                dueBadges,
                DataProvider.fromCallbacks(
                        page -> inbox.page(actor, query, page.getOffset(), page.getLimit()).stream(),
                        page -> inbox.count(actor, query)),
                empty(state)));
    }

    private static TodoQuery query(State state) {
        return new TodoQuery(state, null, null, null, null);
    }

    private Component empty(State state) {
        if (filter.narrows(state)) {
            return new EmptyState(
                    getTranslation("platform.inbox.none"),
                    getTranslation("platform.inbox.none.how"),
                    new Button(getTranslation("platform.inbox.clear"), click -> filter.clear()));
        }
        return new EmptyState(
                getTranslation("platform.inbox.empty." + state), getTranslation("platform.inbox.empty.how." + state));
    }
}
