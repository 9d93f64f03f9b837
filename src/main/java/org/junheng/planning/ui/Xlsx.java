package org.junheng.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Links to workbooks that are made when somebody asks for them. */
final class Xlsx {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Xlsx() {}

    static Anchor link(String text, String fileName, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(download -> {
            var file = content.get();
            return new DownloadResponse(new ByteArrayInputStream(file), fileName, TYPE, file.length);
        });
        return new Anchor(handler, text);
    }
}
