package org.junheng.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.evidence.DocumentId;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.Links;
import org.junheng.platform.web.CurrentActor;
import org.junheng.reading.Readings;

/** Reads documents in the pages of evidence. */
@SpringComponent
final class PageReader implements DocumentReader {

    private final Readings readings;
    private final CurrentActor current;

    PageReader(Readings readings, CurrentActor current) {
        this.readings = readings;
        this.current = current;
    }

    @Override
    public Component show(String documentId) {
        return show(documentId, 1);
    }

    @Override
    public Component show(String documentId, int page) {
        return new ReadingPane(readings, current.get(), DocumentId.parse(documentId), page);
    }

    @Override
    public String address(String caseKey, String box, String documentId) {
        return Links.ofCase(caseKey) + "/reading/" + box + "/" + documentId;
    }

    @Override
    public String address(String caseKey, String box, String documentId, int page) {
        return address(caseKey, box, documentId) + "?" + ReaderView.PAGE + "=" + page;
    }
}
