package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A value on a page that opens to where it comes from, looking like the value itself. */
public final class OpenableValue extends Composite<Button> {

    /**
     * @param shown how the value stands on the page
     * @param title what opens, for those who only hear the page
     * @param open may be refused, which is then said
     */
    public OpenableValue(Component shown, String title, Runnable open) {
        getContent().setIcon(shown);
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        getContent().setAriaLabel(title);
        getContent().setTooltipText(title);
        getContent().addClickListener(click -> Notices.attempt(open));
    }
}
