package org.junheng.paper.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import java.util.function.Supplier;
import org.junheng.paper.Printed;
import org.junheng.paper.Printed.Form;

/** A paper shown in the page by the browser itself. */
final class Pages extends Composite<Div> {

    Pages(String name, Supplier<Printed> paper) {
        var frame = new IFrame(PaperFiles.handler(paper, Form.PDF).inline());
        frame.setTitle(name);
        frame.addClassName("jh-preview");
        getContent().setWidthFull();
        getContent().add(frame);
    }
}
