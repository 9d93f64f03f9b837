package org.junheng.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junheng.evidence.Content;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.platform.time.MovableClock;
import org.junheng.reading.View.Hidden;
import org.junheng.reading.View.Pages;
import org.junheng.reading.View.Tables;
import org.junheng.reading.View.Words;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.TextKey;
import org.springframework.stereotype.Service;

/**
 * Documents as they are read in the page (阅卷). Whatever is shown was opened through {@link Documents}, which keeps who read
 * what; pictures of pages bear the reader's name and the time.
 */
@Service
public class Readings {

    /** The most characters shown of a text or workbook; the rest is for the file itself. */
    private static final int MOST = 200_000;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Documents documents;
    private final Copies copies;
    private final ReadingProcess process;
    private final Office office;
    private final Clock clock;

    Readings(Documents documents, Copies copies, ReadingProcess process, Office office, Clock clock) {
        this.documents = documents;
        this.copies = copies;
        this.process = process;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Opens a document to be shown. To be closed by who opened it. Where nothing can be shown it does not count as opened; who
     * downloads it then has opened it.
     *
     * @throws Refusal as {@link Documents#open(Actor, DocumentId)}
     */
    public Opened open(Actor actor, DocumentId id) throws IOException {
        var files = new ArrayList<Path>();
        try (var content = documents.openToShow(actor, id)) {
            files.add(copies.of(content.stream()));
            var opened = opened(actor, content.document(), files);
            if (!(opened.view() instanceof Hidden)) {
                documents.read(actor, content.document());
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            for (var each : files) {
                Files.deleteIfExists(each);
            }
            throw e;
        }
    }

    /**
     * The document itself, which counts as opened from then on. To be closed by who opened it.
     *
     * @throws Refusal as {@link Documents#open(Actor, DocumentId)}
     */
    public Content file(Actor actor, DocumentId id) throws IOException {
        return documents.open(actor, id);
    }

    /** Who reads when, as it stands on pages. */
    public String stamp(Actor actor) {
        return actor.displayName() + " " + MINUTE.format(clock.instant().atZone(MovableClock.ZONE));
    }

    private Opened opened(Actor actor, Document document, List<Path> files) throws IOException {
        var form = Form.of(document.type());
        try {
            if (form == Form.OFFICE && office.isPresent()) {
                files.add(office.convert(files.getFirst()));
                form = Form.PDF;
            }
            var shown = form;
            var file = files.getLast();
            return new Opened(document, view(file, form), files, number -> page(actor, document, file, shown, number));
        } catch (HiddenException e) {
            return new Opened(document, new Hidden(e.obstacle()), files, number -> {
                throw hidden(document, e);
            });
        }
    }

    private View view(Path file, Form form) throws IOException, HiddenException {
        return switch (form) {
            case PDF, IMAGE -> new Pages(process.count(file, form));
            case TEXT, OFFICE -> {
                var text = process.text(file, form, MOST);
                yield new Words(text.parts(), text.extent());
            }
            case SHEETS -> {
                var text = process.text(file, form, MOST);
                yield new Tables(text.parts(), text.extent());
            }
            case OTHER -> throw new HiddenException(Obstacle.UNSUPPORTED);
        };
    }

    private byte[] page(Actor actor, Document document, Path file, Form form, int number) {
        documents.get(actor, document.id());
        try {
            return process.picture(file, form, number, stamp(actor));
        } catch (HiddenException e) {
            throw hidden(document, e);
        } catch (IOException e) {
            throw Refusal.conflict("reading.hidden", document.name(), new TextKey(Obstacle.BROKEN.textKey()));
        }
    }

    private static Refusal hidden(Document document, HiddenException e) {
        return Refusal.conflict(
                "reading.hidden", document.name(), new TextKey(e.obstacle().textKey()));
    }
}
