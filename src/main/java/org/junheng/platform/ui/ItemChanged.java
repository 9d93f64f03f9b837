package org.junheng.platform.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Something of an item was changed on the page, such as a document filed: lists that count may count again. */
public final class ItemChanged extends ComponentEvent<UI> {

    /** Something was changed on this page. */
    public ItemChanged(UI page) {
        super(page, false);
    }
}
