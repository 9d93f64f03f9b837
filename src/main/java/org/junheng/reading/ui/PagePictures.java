package org.junheng.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.junheng.platform.ui.Notices;
import org.junheng.reading.Opened;
import org.junheng.shared.Refusal;

/** The pages of a document as pictures; the browser asks for each when it comes into sight. */
final class PagePictures extends Composite<Div> {

    /** So many are put into the page at once. */
    private static final int BATCH = 40;

    private final transient Opened opened;
    private final int count;
    private final Button more = new Button();
    private int shown;

    PagePictures(Opened opened, int count) {
        this.opened = opened;
        this.count = count;
        getContent().addClassName("jh-reading-pages");
        more.addClickListener(click -> add());
        add();
    }

    private void add() {
        getContent().remove(more);
        for (var last = Math.min(count, shown + BATCH); shown < last; ) {
            shown++;
            getContent().add(page(shown));
        }
        if (shown < count) {
            more.setText(getTranslation("reading.more", count - shown));
            getContent().add(more);
        }
    }

    private Div page(int number) {
        var words = getTranslation("reading.page", number, count);
        var handler = DownloadHandler.fromInputStream(event -> {
                    event.getResponse().setHeader("Cache-Control", "private, no-store");
                    return picture(number);
                })
                .inline();
        var image = new Image(handler, words);
        image.getElement().setAttribute("loading", "lazy");
        var caption = new Span(words);
        caption.addClassNames("jh-muted", "jh-small");
        var page = new Div(image, caption);
        page.addClassName("jh-reading-page");
        return page;
    }

    private DownloadResponse picture(int number) {
        try {
            var bytes = opened.page(number);
            return new DownloadResponse(new ByteArrayInputStream(bytes), number + ".png", "image/png", bytes.length);
        } catch (Refusal refusal) {
            return DownloadResponse.error(HttpStatusCode.CONFLICT, Notices.text(refusal));
        }
    }
}
