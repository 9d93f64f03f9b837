package org.junheng.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;

/** Asks before a step that cannot be taken back, for a reason where one is needed. */
public final class ConfirmStep {

    private final Dialog dialog = new Dialog();
    private final Div content = new Div();
    private final Button confirm = new Button();

    private ConfirmStep(String title, String question, String action) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(32rem, 94vw)");
        content.addClassName("jh-stack");
        content.add(new Paragraph(question));
        dialog.add(content);
        confirm.setText(action);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(I18NProvider.translate("platform.cancel"), click -> dialog.close()), confirm);
    }

    /** Asks yes or no; a refused step leaves the question open. */
    public static void ask(String title, String question, String action, Runnable step) {
        var asked = new ConfirmStep(title, question, action);
        asked.confirm.addClickListener(click -> asked.finish(step));
        asked.dialog.open();
    }

    /** Asks for the reason as well, which must not be blank. */
    public static void askReason(String title, String question, String action, Consumer<String> step) {
        var asked = new ConfirmStep(title, question, action);
        var reason = asked.reasonField();
        asked.confirm.addClickListener(click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.focus();
            } else {
                asked.finish(() -> step.accept(reason.getValue().strip()));
            }
        });
        asked.dialog.open();
    }

    private TextArea reasonField() {
        var reason = new TextArea(I18NProvider.translate("platform.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(I18NProvider.translate("platform.reason.missing"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        reason.setWidthFull();
        reason.setMinRows(3);
        content.add(reason);
        reason.focus();
        return reason;
    }

    private void finish(Runnable step) {
        if (Notices.attempt(step)) {
            dialog.close();
        }
    }
}
