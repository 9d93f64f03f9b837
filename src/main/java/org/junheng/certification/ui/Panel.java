package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;

/** A part of a page with a title of its own. */
final class Panel extends Div {

    /** A part titled by the text of this key. */
    Panel(String titleKey, Component... content) {
        addClassNames("jh-panel", "jh-stack");
        add(new H2(I18NProvider.translate(titleKey)));
        add(content);
    }

    /** Several parts below each other. */
    static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("jh-stack");
        return stack;
    }

    /** Several parts beside each other, as far as there is room. */
    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("jh-row");
        return row;
    }
}
