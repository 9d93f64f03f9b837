package org.junheng.papertemplate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.junheng.papertemplate.Printed;
import org.junheng.papertemplate.Printed.Form;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Refusal;

/** How pages hand out papers; each is made when the browser asks for it. */
public final class PapertemplateNavigation {

    private PapertemplateNavigation() {}

    /** A paper shown in the page by the browser itself. */
    public static Component pages(String name, Supplier<Printed> paper) {
        var frame = new IFrame(file(paper, Form.PDF).inline());
        frame.setTitle(name);
        frame.addClassName("jh-preview");
        var around = new Div(frame);
        around.setWidthFull();
        return around;
    }

    /** A paper as a file to take away. */
    public static InputStreamDownloadHandler file(Supplier<Printed> paper, Form form) {
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
