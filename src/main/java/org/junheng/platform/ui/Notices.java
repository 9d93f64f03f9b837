package org.junheng.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.shared.Refusal;

/** Short messages on top of the page: what was done, or why it was not. */
public final class Notices {

    private static final int BRIEF = 4_000;
    private static final int LONG = 12_000;

    private Notices() {}

    /** Says that something was done. */
    public static void done(String text) {
        show(text, NotificationVariant.LUMO_SUCCESS, BRIEF);
    }

    /** Says that something was not done, and why. */
    public static void problem(String text) {
        show(text, NotificationVariant.LUMO_ERROR, LONG);
    }

    /** Says why something was refused. */
    public static void refused(Refusal refusal) {
        problem(text(refusal));
    }

    /**
     * Does something that may be refused.
     *
     * @return whether it was done; if not, the reason is shown
     */
    public static boolean attempt(Runnable command) {
        try {
            command.run();
            return true;
        } catch (Refusal refusal) {
            refused(refusal);
            return false;
        }
    }

    /** What a refusal says, in the language of the page. */
    public static String text(Refusal refusal) {
        return I18NProvider.translate(refusal.key(), refusal.arguments().toArray());
    }

    private static void show(String text, NotificationVariant variant, int duration) {
        var notification = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(I18NProvider.translate("platform.close"));
        var content = new Div(new Span(text), close);
        content.addClassName("jh-notice");
        notification.add(content);
        notification.addThemeVariants(variant);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(duration);
        notification.open();
    }
}
