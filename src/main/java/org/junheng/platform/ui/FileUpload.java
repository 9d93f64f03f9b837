package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.junheng.platform.web.LimitedStream;
import org.junheng.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files by drag and drop or by choice, several at once, with progress and a size limit, and says for each what
 * became of it.
 */
public final class FileUpload extends Composite<Div> implements HasEnabled {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);
    private static final int MEBIBYTE = 1024 * 1024;

    private final Upload upload = new Upload();
    private final UnorderedList results = new UnorderedList();
    private final int limit;
    private boolean finished;

    /** What happens to a file. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * Reads the file to its end. Called in the request of the upload, by the person who uploads, without the lock of
         * the page: must not touch components.
         *
         * @throws Refusal if the file is not taken; the person is told why
         */
        void receive(String fileName, InputStream content) throws IOException;
    }

    /**
     * Takes any number of files.
     *
     * @param limit the most bytes of one file
     * @param received called in the page once all files chosen together have been received or refused
     */
    public FileUpload(int limit, Receiver receiver, Runnable received) {
        this.limit = limit;
        upload.setUploadHandler((UploadHandler) event -> receive(event, receiver));
        upload.setMaxFileSize(limit);
        upload.setI18n(UploadWords.of(limit / MEBIBYTE));
        upload.setUploadButton(new Button(I18NProvider.translate("platform.upload.choose")));
        upload.setDropLabel(
                new Span(I18NProvider.translate("platform.upload.drop", Integer.toString(limit / MEBIBYTE))));
        upload.addAllFinishedListener(all -> {
            upload.clearFileList();
            finished = true;
            received.run();
        });
        upload.addFileRejectedListener(rejected -> {
            clear();
            say(Tone.BAD, rejected.getFileName(), rejected.getErrorMessage());
        });
        upload.setWidthFull();
        results.addClassName("jh-upload-results");
        results.getElement().setAttribute("aria-live", "polite");
        getContent().add(upload, results);
    }

    /** Takes one file at a time. */
    public FileUpload single() {
        upload.setMaxFiles(1);
        return this;
    }

    /** Takes only files with these endings, such as {@code .xlsx}. */
    public FileUpload accepting(String... endings) {
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(UploadWords.of(limit / MEBIBYTE, endings));
        return this;
    }

    /** Forgets what is said of earlier files. */
    public void clear() {
        results.removeAll();
    }

    private void receive(UploadEvent event, Receiver receiver) {
        var name = event.getFileName();
        try (var content = new LimitedStream(event.getInputStream(), limit, this::tooBig)) {
            receiver.receive(name, content);
            tell(event, () -> say(Tone.GOOD, name, I18NProvider.translate("platform.upload.done")));
        } catch (Refusal refusal) {
            event.reject();
            tell(event, () -> say(Tone.BAD, name, Notices.text(refusal)));
        } catch (IOException | RuntimeException e) {
            LOG.warn("An upload failed", e);
            event.reject();
            tell(event, () -> say(Tone.BAD, name, I18NProvider.translate("platform.upload.failed")));
        }
    }

    private Refusal tooBig() {
        return Refusal.invalid("platform.upload.tooBig", Integer.toString(limit / MEBIBYTE));
    }

    private static void tell(UploadEvent event, Command message) {
        var unused = event.getUI().access(message);
    }

    /** Says what became of a file, and forgets what was said of the files chosen before. */
    private void say(Tone tone, String fileName, String text) {
        if (finished) {
            clear();
            finished = false;
        }
        results.addComponentAsFirst(new ListItem(new Badge(tone, text), new Span(" " + fileName)));
    }
}
