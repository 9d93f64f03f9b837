package org.junheng.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.contentstore.ContentStore;
import org.junheng.contentstore.DamagedContentException;
import org.junheng.platform.web.LimitedStream;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.TextKey;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The documents of cases (佐证材料), one box per item (一标一盒) and a few {@linkplain ExtraBox beside}. Nothing is ever changed
 * or removed: an upload under a name that is there becomes its next version, but for the boxes that many fill. Who may see the case may read them all.
 */
@Service
public class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final ContentStore store;
    private final FileTypes types;
    private final Admission admission;
    private final EvidenceSettings settings;
    private final DocumentRegister register;
    private final DocumentRepository repository;
    private final Stocks stocks;
    private final BoxRepository boxes;
    private final BoxRules rules;
    private final Casefiles casefiles;
    private final Editions editions;
    private final Clock clock;

    Documents(
            ContentStore store,
            FileTypes types,
            Admission admission,
            EvidenceSettings settings,
            DocumentRegister register,
            DocumentRepository repository,
            Stocks stocks,
            BoxRepository boxes,
            BoxRules rules,
            Casefiles casefiles,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.types = types;
        this.admission = admission;
        this.settings = settings;
        this.register = register;
        this.repository = repository;
        this.stocks = stocks;
        this.boxes = boxes;
        this.rules = rules;
        this.casefiles = casefiles;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Puts a file into a box. When this returns, the document survives a power failure.
     *
     * @param box the code of an item, or the name of an {@link ExtraBox}
     * @throws Refusal if the actor may not know of the case, may not fill the box, the box is closed, or the file is empty,
     *     too large, without a name, or of a type not taken
     */
    public Document add(Actor actor, CaseId id, String box, String fileName, InputStream content) throws IOException {
        return add(actor, id, box, DescriptionRequest.silent(), fileName, limited(fileName, content));
    }

    /** As {@link #add(Actor, CaseId, String, String, InputStream)}, with what is said of the document. */
    Document add(Actor actor, CaseId id, String box, DescriptionRequest said, String fileName, Source source)
            throws IOException {
        rules.check(actor, casefiles.get(actor, id), box);
        return register.enter(actor, id, box, new Label(fileName, said), receive(actor, fileName, source));
    }

    /**
     * Puts a file beside a document as its next version, whatever the file's name.
     *
     * @param reason why there is a new version; may be empty
     * @throws Refusal as {@link #add(Actor, CaseId, String, String, InputStream)}, and if the document has a newer version already
     */
    public Document addVersion(Actor actor, DocumentId replaced, String reason, String fileName, InputStream content)
            throws IOException {
        return addVersion(actor, replaced, DescriptionRequest.because(reason), fileName, limited(fileName, content));
    }

    /** As {@link #addVersion(Actor, DocumentId, String, String, InputStream)}, with what changes in what is said. */
    Document addVersion(Actor actor, DocumentId replaced, DescriptionRequest said, String fileName, Source source)
            throws IOException {
        var document = get(actor, replaced);
        rules.check(actor, casefiles.get(document.caseId()), document.box());
        return register.enterVersion(actor, document, said, receive(actor, fileName, source));
    }

    /** All versions of all documents of the case, box by box, the newest document first, within it the newest version. */
    public List<Document> list(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return stocks.of(id).documents();
    }

    /** As {@link #list(Actor, CaseId)}, for the system. */
    public List<Document> list(CaseId id) {
        return stocks.of(id).documents();
    }

    /**
     * What is known of a document.
     *
     * @throws Refusal if there is none that the actor may know of
     */
    public Document get(Actor actor, DocumentId id) {
        return repository
                .find(id)
                .filter(document -> casefiles.isVisible(actor, document.caseId()))
                .orElseThrow(() -> Refusal.notFound("evidence.unknown"));
    }

    /**
     * Opens the content of a document, after comparing all of it with the digest taken at the upload. Who opened it first when
     * is kept, and every reading in the ledger.
     *
     * @throws Refusal if there is none that the actor may know of, it is not {@linkplain Document#isReadable() readable}, or the
     *     stored content was changed since
     */
    public Content open(Actor actor, DocumentId id) throws IOException {
        var content = openToShow(actor, id);
        read(actor, content.document());
        return content;
    }

    /**
     * Opens the content to make something of it that can be shown, as {@link #open}. Counts as opened by the actor only once
     * {@link #read} says that something was shown.
     */
    public Content openToShow(Actor actor, DocumentId id) throws IOException {
        var document = get(actor, id);
        requireReadable(document);
        try {
            return new Content(document, store.open(document.sha256()));
        } catch (DamagedContentException e) {
            LOG.error("Document {} cannot be served", id, e);
            throw Refusal.conflict("evidence.damaged", document.name());
        }
    }

    /** Keeps that the actor was shown what a document holds. */
    public void read(Actor actor, Document document) {
        boxes.opened(document.id(), actor.name(), clock.instant());
        register.read(actor, document);
    }

    private static void requireReadable(Document document) {
        switch (document.condition().scan()) {
            case QUARANTINED -> throw Refusal.conflict("evidence.quarantined", document.name());
            case INFECTED ->
                throw Refusal.conflict(
                        "evidence.infected",
                        document.name(),
                        document.condition().signature());
            case NONE, CLEAN -> {}
        }
    }

    /**
     * The documents of the case that the actor has opened, in whatever version.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Set<DocumentId> opened(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return boxes.openedBy(actor.name(), id);
    }

    /** The items that need material and have no document yet, in the standard's order. */
    public Set<String> itemsWithout(CaseId id) {
        var filled = repository.boxesWithDocuments(id);
        return editions.get(casefiles.get(id).edition()).items().stream()
                .filter(Item::needsMaterial)
                .map(Item::code)
                .filter(code -> !filled.contains(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the actor may put documents into the box now. */
    public boolean mayAdd(Actor actor, CaseId id, String box) {
        return casefiles.isVisible(actor, id) && rules.permits(actor, casefiles.get(id), box);
    }

    /**
     * The boxes into which the actor may put documents now.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Set<String> openBoxes(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var items = editions.get(casefile.edition()).items().stream().map(Item::code);
        var extra = Arrays.stream(ExtraBox.values()).map(ExtraBox::name);
        return Stream.concat(items, extra)
                .filter(box -> rules.permits(actor, casefile, box))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The most bytes of one file. */
    public int largest() {
        return Math.toIntExact(settings.maxFileSize().toBytes());
    }

    /** The endings that file names may have, such as {@code .pdf}. */
    public List<String> endings() {
        return types.extensions().stream().map(extension -> "." + extension).toList();
    }

    /** What people call a media type. */
    public TextKey typeName(String mediaType) {
        return types.nameOf(mediaType);
    }

    /** Stops reading where a file grows too large. */
    private Source limited(String fileName, InputStream content) {
        var limited = new LimitedStream(content, largest(), () -> tooLarge(nameOf(fileName)));
        return store -> store.receive(limited);
    }

    private Refusal tooLarge(FileName name) {
        return Refusal.invalid("evidence.tooLarge", name.value(), SizeText.of(largest()));
    }

    /**
     * Keeps the content of a file, for {@link DocumentRegister}.
     *
     * @throws Refusal if the file is empty, too large, without a name, or not taken
     */
    ReceivedFile receive(Actor actor, String fileName, Source source) throws IOException {
        var name = nameOf(fileName);
        try (var incoming = source.into(store)) {
            if (incoming.size() == 0) {
                throw Refusal.invalid("evidence.empty", name.value());
            }
            if (incoming.size() > largest()) {
                throw tooLarge(name);
            }
            return admission.keep(actor, name, incoming);
        }
    }

    private static FileName nameOf(String fileName) {
        return FileName.of(fileName).orElseThrow(() -> Refusal.invalid("evidence.nameMissing"));
    }
}
