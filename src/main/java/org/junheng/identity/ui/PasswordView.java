package org.junheng.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.junheng.identity.Accounts;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;

/** Where everybody changes his own password; afterwards he signs in with the new one. */
@Route("password")
@PageTitle("identity.password-change")
@PermitAll
class PasswordView extends Composite<Div> {

    private final PasswordField present = field("identity.password-present", "current-password");
    private final PasswordField next = field("identity.password-new", "new-password");
    private final PasswordField again = field("identity.password-again", "new-password");

    PasswordView(Accounts accounts, CurrentActor current, AuthenticationContext authentication) {
        var actor = current.get();
        next.setHelperText(getTranslation("identity.password-how"));
        again.setErrorMessage(getTranslation("identity.password-differs"));
        var save = new Button(getTranslation("identity.password-change"), click -> {
            again.setInvalid(!again.getValue().equals(next.getValue()));
            if (!again.isInvalid()
                    && Notices.attempt(() -> accounts.changePassword(actor, present.getValue(), next.getValue()))) {
                authentication.logout();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var panel = new Section(new Paragraph(getTranslation("identity.password-then")), present, next, again, save);
        panel.addClassNames("jh-panel", "jh-stack");
        panel.setMaxWidth("28rem");
        getContent().addClassName("jh-page");
        getContent().add(new H1(getTranslation("identity.password-change")), panel);
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
