package org.junheng.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.junheng.platform.ui.Notices;

/** Asks for somebody's new password. */
final class PasswordDialog extends Dialog {

    PasswordDialog(String person, Consumer<String> reset) {
        setHeaderTitle(getTranslation("identity.password-reset-of", person));
        setWidth("min(28rem, 94vw)");
        var password = new PasswordField(getTranslation("identity.password-new"));
        password.setHelperText(getTranslation("identity.password-how"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setWidthFull();
        add(password);
        var save = new Button(getTranslation("identity.password-reset"), click -> {
            if (Notices.attempt(() -> reset.accept(password.getValue()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }
}
