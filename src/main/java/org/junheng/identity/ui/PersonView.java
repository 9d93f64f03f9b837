package org.junheng.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.junheng.identity.AccountChange;
import org.junheng.identity.Accounts;
import org.junheng.identity.Departments;
import org.junheng.identity.Person;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;

/** One person: roles, password, state, and what was done to the account. */
@Route("people")
@PageTitle("identity.person")
@RolesAllowed("ADMIN")
class PersonView extends Composite<Div> implements HasUrlParameter<String> {

    private final Accounts accounts;
    private final Actor actor;
    private final BodyNames names;
    private final Regions regions;
    private final Departments departments;

    PersonView(Accounts accounts, CurrentActor current, BodyNames names, Regions regions, Departments departments) {
        this.accounts = accounts;
        this.actor = current.get();
        this.names = names;
        this.regions = regions;
        this.departments = departments;
        getContent().addClassName("jh-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String name) {
        try {
            show(accounts.get(actor, name));
        } catch (Refusal refusal) {
            getContent().removeAll();
            getContent()
                    .add(new EmptyState(
                            Notices.text(refusal),
                            "",
                            new RouterLink(getTranslation("identity.people"), PeopleView.class)));
        }
    }

    private void show(Person person) {
        getContent().removeAll();
        getContent().add(head(person), roles(person), changes(person));
    }

    private Div head(Person person) {
        var back = new RouterLink(getTranslation("identity.people"), PeopleView.class);
        var title = new H1(person.displayName());
        var login = new Span(person.name());
        login.addClassName("jh-muted");
        var space = new Div();
        space.addClassName("jh-grow");
        var head = new Div(back, title, login, space, PeopleView.state(person), password(person), state(person));
        head.addClassName("jh-row");
        return head;
    }

    private Button password(Person person) {
        return new Button(
                getTranslation("identity.password-reset"),
                click -> new PasswordDialog(person.displayName(), password -> {
                            accounts.resetPassword(actor, person.name(), password);
                            done(person, "identity.password-was-reset");
                        })
                        .open());
    }

    private Button state(Person person) {
        if (!person.active()) {
            return new Button(
                    getTranslation("identity.activate"),
                    click -> Notices.attempt(() -> {
                        accounts.activate(actor, person.name());
                        done(person, "identity.was-activated");
                    }));
        }
        var end = new Button(
                getTranslation("identity.deactivate"),
                click -> ConfirmStep.ask(
                        getTranslation("identity.deactivate"),
                        getTranslation("identity.deactivate-text", person.displayName()),
                        getTranslation("identity.deactivate"),
                        () -> {
                            accounts.deactivate(actor, person.name());
                            done(person, "identity.was-deactivated");
                        }));
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return end;
    }

    private Section roles(Person person) {
        var list = new Div();
        list.addClassName("jh-stack");
        person.grantsInOrder().forEach(grant -> list.add(role(person, grant)));
        if (person.grants().isEmpty()) {
            list.add(new Span(getTranslation("identity.roles-none")));
        }
        return panel("identity.roles", list, new GrantForm(regions, departments, grant -> {
            accounts.grant(actor, person.name(), grant);
            done(person, "identity.was-granted");
        }));
    }

    private Div role(Person person, Grant grant) {
        var text = names.describe(grant);
        var revoke = new Button(
                getTranslation("identity.revoke"),
                click -> ConfirmStep.ask(
                        getTranslation("identity.revoke"),
                        getTranslation("identity.revoke-text", person.displayName(), text),
                        getTranslation("identity.revoke"),
                        () -> {
                            accounts.revoke(actor, person.name(), grant);
                            done(person, "identity.was-revoked");
                        }));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        revoke.setAriaLabel(getTranslation("identity.revoke") + " " + text);
        var row = new Div(new Span(text), revoke);
        row.addClassName("jh-row");
        return row;
    }

    private Section changes(Person person) {
        var grid = new Grid<AccountChange>();
        grid.addColumn(change -> Dates.moment(change.at())).setHeader(getTranslation("identity.change-at"));
        grid.addColumn(change -> getTranslation("identity.change." + change.change()))
                .setHeader(getTranslation("identity.change"));
        grid.addColumn(AccountChange::detail)
                .setHeader(getTranslation("identity.change-detail"))
                .setFlexGrow(2);
        grid.addColumn(AccountChange::by).setHeader(getTranslation("identity.change-by"));
        grid.setItems(accounts.changes(actor, person.name()));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("identity.changes-none"));
        return panel("identity.changes", grid);
    }

    private Section panel(String title, Component... content) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.addClassNames("jh-panel", "jh-stack");
        panel.add(content);
        return panel;
    }

    private void done(Person person, String key) {
        Notices.done(getTranslation(key, person.displayName()));
        show(accounts.get(actor, person.name()));
    }
}
