package org.junheng.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.identity.Accounts;
import org.junheng.identity.PeopleQuery;
import org.junheng.identity.Person;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Role;

/** Everybody with an account, for administrators. */
@Route("people")
@Menu(title = "identity.people", order = 90, icon = "vaadin:users")
@PageTitle("identity.people")
@RolesAllowed("ADMIN")
class PeopleView extends Composite<Div> {

    private final Accounts accounts;
    private final Actor actor;
    private final BodyNames names;
    private final TextField text = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Region> within;
    private final CallbackDataProvider<Person, Void> people;

    PeopleView(Accounts accounts, CurrentActor current, BodyNames names, Regions regions) {
        this.accounts = accounts;
        this.actor = current.get();
        this.names = names;
        this.within = RegionChoice.of(regions);
        this.people = DataProvider.fromCallbacks(
                page -> accounts.page(actor, query(), page.getOffset(), page.getLimit()).stream(),
                page -> accounts.count(actor, query()));
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head(), filters(), grid());
    }

    private Div head() {
        var title = new H1(getTranslation("identity.people"));
        title.addClassName("jh-grow");
        var create = new Button(getTranslation("identity.person-create"), VaadinIcon.PLUS.create(), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(title, create);
        head.addClassName("jh-row");
        return head;
    }

    private Div filters() {
        text.setPlaceholder(getTranslation("identity.people-search"));
        text.setAriaLabel(getTranslation("identity.people-search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setWidth("14rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> people.refreshAll());
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("role." + item));
        role.setPlaceholder(getTranslation("identity.role"));
        role.setAriaLabel(getTranslation("identity.role"));
        role.setClearButtonVisible(true);
        role.addValueChangeListener(change -> people.refreshAll());
        within.setPlaceholder(getTranslation("identity.region"));
        within.setAriaLabel(getTranslation("identity.region"));
        within.setClearButtonVisible(true);
        within.addValueChangeListener(change -> people.refreshAll());
        var filters = new Div(text, role, within);
        filters.addClassNames("jh-row", "jh-filter");
        return filters;
    }

    private Grid<Person> grid() {
        var grid = new Grid<Person>();
        var columns = columns(grid);
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setItems(people);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("identity.people-none"), getTranslation("identity.people-none-how")));
        grid.setSizeFull();
        grid.setMinHeight("24rem");
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
        return grid;
    }

    private List<Grid.Column<Person>> columns(Grid<Person> grid) {
        return List.of(
                grid.addComponentColumn(PeopleView::link)
                        .setHeader(getTranslation("identity.login.name"))
                        .setAutoWidth(true),
                grid.addColumn(Person::displayName).setHeader(getTranslation("identity.name")),
                grid.addColumn(this::roles)
                        .setTooltipGenerator(this::roles)
                        .setHeader(getTranslation("identity.roles"))
                        .setFlexGrow(4),
                grid.addComponentColumn(PeopleView::state).setHeader(getTranslation("identity.state")));
    }

    private Div card(Person person) {
        var head = new Div(link(person), new Span(person.displayName()), state(person));
        head.addClassName("jh-row");
        var roles = new Span(roles(person));
        roles.addClassNames("jh-muted", "jh-small");
        var card = new Div(head, roles);
        card.addClassName("jh-card");
        return card;
    }

    private static RouterLink link(Person person) {
        return new RouterLink(person.name(), PersonView.class, person.name());
    }

    private String roles(Person person) {
        return person.grantsInOrder().stream()
                .map(names::describe)
                .collect(Collectors.joining(getTranslation("identity.list-separator")));
    }

    static Badge state(Person person) {
        return person.active()
                ? new Badge(Tone.GOOD, UI.getCurrent().getTranslation("identity.active"))
                : new Badge(Tone.NEUTRAL, UI.getCurrent().getTranslation("identity.inactive"));
    }

    private PeopleQuery query() {
        var region = within.getValue();
        return new PeopleQuery(text.getValue().strip(), role.getValue(), region == null ? null : region.code());
    }

    private void create() {
        new AccountDialog((name, displayName, password) -> {
                    var person = accounts.create(actor, name, displayName, password);
                    UI.getCurrent().navigate(PersonView.class, person.name());
                })
                .open();
    }
}
