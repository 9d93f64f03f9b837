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
    private final Div pages = new Div();
    private final Button before = new Button();
    private final Button more = new Button();
    private int first;
    private int last;

    /** Begins with a page; those before it are put there on demand. */
    PagePictures(Opened opened, int count, int page) {
        this.opened = opened;
        this.count = count;
        first = Math.clamp(page, 1, count);
        last = first - 1;
        before.addClickListener(click -> addBefore());
        more.addClickListener(click -> add());
        pages.addClassName("jh-reading-pages");
        getContent().addClassName("jh-reading-pages");
        getContent().add(before, pages, more);
        add();
    }

    private void add() {
        for (var end = Math.min(count, last + BATCH); last < end; ) {
            last++;
            pages.add(page(last));
        }
        showRest();
    }

    private void addBefore() {
        for (var start = Math.max(1, first - BATCH); first > start; ) {
            first--;
            pages.addComponentAsFirst(page(first));
        }
        showRest();
    }

    private void showRest() {
        before.setText(getTranslation("reading.before", first - 1));
        before.setVisible(first > 1);
        more.setText(getTranslation("reading.more", count - last));
        more.setVisible(last < count);
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
