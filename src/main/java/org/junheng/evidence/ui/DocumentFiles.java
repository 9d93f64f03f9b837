package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hands out documents to the browser of whoever has the page open. The address dies with the page, and every request is
 * checked anew for the person who makes it.
 */
@SpringComponent
final class DocumentFiles {

    private final Documents documents;
    private final CurrentActor current;
    private final ObjectProvider<DocumentReader> reader;

    DocumentFiles(Documents documents, CurrentActor current, ObjectProvider<DocumentReader> reader) {
        this.documents = documents;
        this.current = current;
        this.reader = reader;
    }

    /** To be kept as a file. */
    DownloadHandler attachment(Document document) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            return open(document);
        });
    }

    /** As it is read in the page. */
    Component shown(Document document) {
        return reader.getObject().show(document.id().toString());
    }

    /** The address of the page on which the documents of a box are read. */
    String address(Document document, String box) {
        return reader.getObject()
                .address(document.caseId().toString(), box, document.id().toString());
    }

    private DownloadResponse open(Document document) {
        try {
            var content = documents.open(current.get(), document.id());
            return new DownloadResponse(content.stream(), document.name(), document.type(), document.size());
        } catch (Refusal refusal) {
            var status = refusal.kind() == Refusal.Kind.NOT_FOUND ? HttpStatusCode.NOT_FOUND : HttpStatusCode.CONFLICT;
            return DownloadResponse.error(status, Notices.text(refusal));
        } catch (IOException e) {
            return DownloadResponse.error(HttpStatusCode.INTERNAL_SERVER_ERROR, e);
        }
    }
}
