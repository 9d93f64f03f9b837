package org.junheng.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.util.List;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;

/** Links to documents that an actor may read. */
record DocumentLinks(Documents documents, Actor actor) {

    Div of(List<String> ids) {
        var links = new Div();
        links.addClassName("jh-row");
        ids.stream()
                .map(DocumentId::parse)
                .map(id -> documents.get(actor, id))
                .map(this::link)
                .forEach(links::add);
        return links;
    }

    private Anchor link(Document document) {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> response(document)), document.name());
        link.getElement().setAttribute("download", document.name());
        return link;
    }

    private DownloadResponse response(Document document) {
        try {
            var content = documents.open(actor, document.id());
            return new DownloadResponse(content.stream(), document.name(), document.type(), document.size());
        } catch (Refusal refusal) {
            var status = refusal.kind() == Refusal.Kind.NOT_FOUND ? HttpStatusCode.NOT_FOUND : HttpStatusCode.CONFLICT;
            return DownloadResponse.error(status, Notices.text(refusal));
        } catch (IOException e) {
            return DownloadResponse.error(HttpStatusCode.INTERNAL_SERVER_ERROR, e);
        }
    }
}
