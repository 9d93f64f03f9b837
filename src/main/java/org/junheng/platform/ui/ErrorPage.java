package org.junheng.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a page cannot be shown, and where to go instead. */
final class ErrorPage extends Div {

    ErrorPage(String title, String explanation) {
        addClassNames("jh-panel", "jh-error", "jh-stack");
        add(new H1(title), new Paragraph(explanation), Links.to("", getTranslation("platform.error.home")));
    }
}
