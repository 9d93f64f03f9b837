package org.junheng.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import org.junheng.identity.DemoPeople;
import org.junheng.identity.Person;

/** The people of the demo, one click away from the login form. */
final class DemoChooser extends Composite<Details> {

    DemoChooser(DemoPeople people, BodyNames names, LoginForm form) {
        var list = new Div();
        list.addClassName("jh-login-people");
        people.all().forEach(person -> list.add(choice(person, names, form)));
        var how = new Span(getTranslation("identity.login.demo-how", DemoPeople.PASSWORD));
        how.addClassNames("jh-muted", "jh-small");
        getContent().setSummaryText(getTranslation("identity.login.demo"));
        getContent().add(how, list);
        getContent().addClassName("jh-login-demo");
    }

    private static Button choice(Person person, BodyNames names, LoginForm form) {
        var body = new Span(names.describe(person.actor()));
        body.addClassNames("jh-muted", "jh-small");
        var button = new Button(new Div(new Span(person.name()), body), click -> fill(form, person.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static void fill(LoginForm form, String name) {
        form.getElement().executeJs("""
                        const set = (field, value) => {
                          const input = this.querySelector(`input[name=${field}]`);
                          input.value = value;
                          input.dispatchEvent(new Event('input', { bubbles: true }));
                        };
                        set('username', $0);
                        set('password', $1);
                        this.querySelector('input[name=password]').focus();""", name, DemoPeople.PASSWORD);
    }
}
