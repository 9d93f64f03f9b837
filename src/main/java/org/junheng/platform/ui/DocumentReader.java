package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;

/** Shows documents of cases in the page (阅卷); made by the module that reads them, for those below it. */
public interface DocumentReader {

    /** A document as it is read; opened for whoever has the page. */
    Component show(String documentId);

    /** The same from one of its pages on, where it has pages; they are counted from 1. */
    Component show(String documentId, int page);

    /** The address of the page on which the documents of a box are read one after the other, beginning with this one. */
    String address(String caseKey, String box, String documentId);

    /** The same, beginning with a page of the document; they are counted from 1. */
    String address(String caseKey, String box, String documentId, int page);
}
