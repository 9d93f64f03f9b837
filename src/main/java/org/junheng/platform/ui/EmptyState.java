package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.ElementFactory;

/** Says why there is nothing here, and what to do about it. */
public final class EmptyState extends Div {

    /** Shows a short title, an explanation and whatever leads on. */
    public EmptyState(String title, String explanation, Component... actions) {
        addClassName("jh-empty");
        getElement().appendChild(ElementFactory.createStrong(title));
        add(new Span(explanation));
        add(actions);
    }
}
