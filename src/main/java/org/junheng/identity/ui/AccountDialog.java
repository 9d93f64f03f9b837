package org.junheng.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junheng.platform.ui.Notices;

/** Asks for a new account. */
final class AccountDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("identity.login.name"));
    private final TextField displayName = new TextField(getTranslation("identity.name"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password-first"));

    AccountDialog(NewAccounts accounts) {
        setHeaderTitle(getTranslation("identity.person-create"));
        setWidth("min(28rem, 94vw)");
        name.setHelperText(getTranslation("identity.login-name"));
        name.setRequiredIndicatorVisible(true);
        displayName.setRequiredIndicatorVisible(true);
        displayName.setMaxLength(40);
        password.setHelperText(getTranslation("identity.password-how"));
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        var fields = new Div(name, displayName, password);
        fields.addClassName("jh-stack");
        add(fields);
        var save = new Button(getTranslation("identity.person-create"), click -> {
            if (Notices.attempt(() -> accounts.create(name.getValue(), displayName.getValue(), password.getValue()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }

    /** Creates what was asked for. */
    interface NewAccounts {

        void create(String name, String displayName, String password);
    }
}
