package org.junheng.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junheng.evidence.DocumentId;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.reading.Obstacle;
import org.junheng.reading.Opened;
import org.junheng.reading.Readings;
import org.junheng.reading.View;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;

/** One document as it is read: open while it is in the page. */
final class ReadingPane extends Composite<Div> {

    private final transient Readings readings;
    private final transient Actor actor;
    private final transient DocumentId document;
    private final int page;
    private transient @Nullable Opened opened;

    /** Begins with a page, where there are some; they are counted from 1. */
    ReadingPane(Readings readings, Actor actor, DocumentId document, int page) {
        this.readings = readings;
        this.actor = actor;
        this.document = document;
        this.page = page;
        getContent().addClassNames("jh-stack", "jh-reading");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getContent().removeAll();
        getContent().add(open());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    private Component open() {
        try {
            var now = readings.open(actor, document);
            opened = now;
            getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new DocumentShown(page)));
            return shown(now);
        } catch (Refusal refusal) {
            return new Hint(Tone.BAD, Notices.text(refusal));
        } catch (IOException e) {
            return hidden(Obstacle.BROKEN);
        }
    }

    private Component shown(Opened now) {
        return switch (now.view()) {
            case View.Pages pages -> new PagePictures(now, pages.count(), page);
            case View.Words words -> said(now, marked(words.extent(), new Texts(words.parts())));
            case View.Tables tables -> marked(tables.extent(), new SheetTables(tables.sheets()));
            case View.Hidden hidden -> hidden(now, hidden.obstacle());
        };
    }

    private Component said(Opened now, Div content) {
        if (now.isBare()) {
            content.addComponentAsFirst(new Hint(Tone.WARNING, getTranslation("reading.bare")));
        }
        return content;
    }

    private Div marked(View.Extent extent, Component content) {
        var sheet = new Div(content, mark());
        sheet.addClassName("jh-reading-sheet");
        var all = new Div(sheet);
        all.addClassName("jh-stack");
        if (extent == View.Extent.BEGINNING) {
            all.addComponentAsFirst(new Hint(Tone.INFO, getTranslation("reading.beginning")));
        }
        return all;
    }

    /** The watermark over text; pictures have it burned in. */
    private Component mark() {
        var words = readings.stamp(actor);
        var mark = new Div();
        for (var i = 0; i < 60; i++) {
            mark.add(new Div(words));
        }
        mark.addClassName("jh-reading-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    /** With the file itself beside the reason, since who has downloaded it has opened it. */
    private Component hidden(Opened now, Obstacle obstacle) {
        var all = hidden(obstacle);
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> file(event.getResponse(), now))
                        .whenComplete(whole ->
                                getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new DocumentShown(page)))),
                getTranslation("reading.download", now.document().name()));
        download.getElement().setAttribute("download", true);
        all.add(download);
        return all;
    }

    private DownloadResponse file(VaadinResponse response, Opened now) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try {
            var content = readings.file(actor, now.document().id());
            return new DownloadResponse(
                    content.stream(),
                    content.document().name(),
                    content.document().type(),
                    content.document().size());
        } catch (Refusal refusal) {
            return DownloadResponse.error(HttpStatusCode.CONFLICT, Notices.text(refusal));
        } catch (IOException e) {
            return DownloadResponse.error(HttpStatusCode.INTERNAL_SERVER_ERROR, e);
        }
    }

    private Div hidden(Obstacle obstacle) {
        var why = new Hint(Tone.WARNING, getTranslation("reading.hiddenHere", getTranslation(obstacle.textKey())));
        var how = new Paragraph(getTranslation("reading.hiddenHere.how"));
        how.addClassName("jh-muted");
        var all = new Div(why, how);
        all.addClassName("jh-stack");
        return all;
    }
}
