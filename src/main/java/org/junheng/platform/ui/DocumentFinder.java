package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;

/** Finds documents by their words (查找材料); made by the module that knows them, for those below it. */
public interface DocumentFinder {

    /** A field that looks for documents of one case. */
    Component field(String caseKey);
}
