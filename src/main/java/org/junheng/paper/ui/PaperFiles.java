package org.junheng.paper.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.junheng.paper.Printed;
import org.junheng.paper.Printed.Form;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Refusal;

/** Hands out papers to the browser; each is made when it is asked for. */
final class PaperFiles {

    private PaperFiles() {}

    static InputStreamDownloadHandler handler(Supplier<Printed> paper, Form form) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            try {
                var printed = paper.get();
                var content = printed.content(form);
                return new DownloadResponse(
                        new ByteArrayInputStream(content), printed.fileName(form), printed.type(form), content.length);
            } catch (Refusal refusal) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, Notices.text(refusal));
            }
        });
    }
}
