package org.junheng.reading.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** A document was opened on the page. */
final class DocumentShown extends ComponentEvent<UI> {

    DocumentShown(UI page) {
        super(page, false);
    }
}
