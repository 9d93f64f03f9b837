package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Set;

/** Shows a document in the page as far as browsers can: PDF and images. */
public final class Preview extends Composite<Div> {

    private static final String PDF = "application/pdf";
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /**
     * Shows a document.
     *
     * @param type its media type as found by content, never as claimed by whoever uploaded it
     * @param content answers inline, not as an attachment
     */
    public Preview(String name, String type, DownloadHandler content) {
        getContent().add(view(name, type, content));
    }

    /** Whether documents of this media type can be shown. */
    public static boolean shows(String type) {
        return type.equals(PDF) || IMAGES.contains(type);
    }

    private static Component view(String name, String type, DownloadHandler content) {
        if (type.equals(PDF)) {
            var frame = new IFrame(content);
            frame.setTitle(name);
            frame.addClassName("jh-preview");
            return frame;
        }
        if (IMAGES.contains(type)) {
            var image = new Image(content, name);
            image.addClassName("jh-preview");
            return image;
        }
        return new Paragraph(I18NProvider.translate("platform.preview.none"));
    }
}
