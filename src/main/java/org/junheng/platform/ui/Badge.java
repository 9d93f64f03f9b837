package org.junheng.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A word with a colour and a sign. */
public final class Badge extends Span {

    /** Shows the given text, which is already in the reader's language. */
    public Badge(Tone tone, String text) {
        super(text);
        addClassName("jh-badge");
        getElement().setAttribute("data-tone", tone.name());
    }
}
