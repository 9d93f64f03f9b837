package org.junheng.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junheng.reading.Part;

/** The text of a document. */
final class Texts extends Composite<Div> {

    Texts(List<Part> parts) {
        getContent().addClassName("jh-stack");
        for (var part : parts) {
            var text = new Div(part.text());
            text.addClassName("jh-prewrap");
            getContent().add(text);
        }
    }
}
