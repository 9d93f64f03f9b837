package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in and for whom he acts, the language, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class PersonMenu extends Composite<Div> {

    private final ActingFor actingFor;
    private final AuthenticationContext authentication;

    PersonMenu(CurrentActor current, ActingFor actingFor, AuthenticationContext authentication) {
        this.actingFor = actingFor;
        this.authentication = authentication;
        getContent().addClassNames("jh-row");
        var actor = current.get();
        var body = new Span(actingFor.describe(actor));
        body.addClassName("jh-acting");
        getContent().add(body, language(), menu(actor));
    }

    private Button language() {
        var other = Languages.other(UI.getCurrent().getLocale());
        var button = new Button(
                getTranslation(other, "platform.language.name"), click -> Languages.choose(UI.getCurrent(), other));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", other.toLanguageTag());
        return button;
    }

    private MenuBar menu(Actor actor) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var person = menu.addItem(VaadinIcon.USER.create());
        person.add(new Span(actor.displayName()));
        person.setAriaLabel(getTranslation("platform.person", actor.displayName()));
        person.getSubMenu().addItem(actingFor.describe(actor)).setEnabled(false);
        person.getSubMenu()
                .addItem(
                        getTranslation("identity.password-change"),
                        click -> UI.getCurrent().navigate("password"));
        person.getSubMenu().addItem(getTranslation("platform.logout"), click -> authentication.logout());
        return menu;
    }
}
