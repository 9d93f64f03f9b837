package org.junheng.evidence.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import org.junheng.evidence.Document;

/** What a list of documents needs from around it. */
interface DocumentActions {

    /** Whether the reader may put new versions beside the documents, and say what they are. */
    boolean mayChange(Document document);

    /** Asks for the next version of a document. */
    void replace(Document document);

    /** Asks what a document is, and which boxes it serves. */
    void describe(Document document);

    /** Shows a document in the page. */
    void preview(Document document);

    /** Hands out a document as a file. */
    DownloadHandler attachment(Document document);

    /** What people call a media type. */
    String typeName(String mediaType);

    /** What people call the department for which it was added; only of documents added on behalf. */
    String departmentOf(Document document);

    /** Why this version was given; empty if nobody said so. */
    String reasonOf(Document document);
}
