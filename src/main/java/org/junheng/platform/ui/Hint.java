package org.junheng.platform.ui;

import com.vaadin.flow.component.html.Div;

/** A sentence the reader should not miss, set off from the page. */
public final class Hint extends Div {

    /** Shows the given text, which is already in the reader's language. */
    public Hint(Tone tone, String text) {
        super(text);
        addClassName("jh-hint");
        getElement().setAttribute("data-tone", tone.name());
        getElement().setAttribute("role", "note");
    }
}
