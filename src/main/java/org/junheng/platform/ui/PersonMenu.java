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
import java.util.stream.Collectors;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in and for whom he acts, the language, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class PersonMenu extends Composite<Div> {

    private final ObjectProvider<PersonDirectory> people;
    private final AuthenticationContext authentication;

    PersonMenu(CurrentActor current, ObjectProvider<PersonDirectory> people, AuthenticationContext authentication) {
        this.people = people;
        this.authentication = authentication;
        getContent().addClassNames("jh-row");
        var actor = current.get();
        var body = new Span(body(actor));
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
        person.getSubMenu().addItem(body(actor)).setEnabled(false);
        person.getSubMenu().addItem(getTranslation("platform.logout"), click -> authentication.logout());
        return menu;
    }

    private String body(Actor actor) {
        var describer = people.getIfAvailable();
        return describer == null
                ? actor.grants().stream()
                        .map(grant -> getTranslation("role." + grant.role()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))
                : describer.bodies(actor);
    }
}
