package org.junheng.evidence;

import java.io.IOException;
import java.nio.file.Files;
import org.junheng.contentstore.ContentStore;
import org.junheng.screening.Scan;
import org.junheng.screening.Screening;
import org.junheng.screening.VirusScanner;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides whether a file that was received is kept. */
@Component
class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final FileTypes types;
    private final Screening screening;
    private final VirusScanner scanner;
    private final Quarantine quarantine;

    Admission(FileTypes types, Screening screening, VirusScanner scanner, Quarantine quarantine) {
        this.types = types;
        this.screening = screening;
        this.scanner = scanner;
        this.quarantine = quarantine;
    }

    /**
     * Keeps the content of a good file; when this returns, it survives a power failure. What the virus scanner cannot tell of
     * is kept too, in {@linkplain Quarantine quarantine}.
     *
     * @throws Refusal if it is no good file
     */
    ReceivedFile keep(Actor actor, FileName name, ContentStore.Incoming incoming) throws IOException {
        var type = types.admit(name, incoming.file());
        var screened = screening.screen(name.value(), type.mediaType(), incoming.file());
        var scanned = scan(actor, name, incoming);
        var condition = new Condition(screened.hasMacros(), scanned.scan(), "");
        incoming.keep();
        return new ReceivedFile(name, type, incoming.digest(), incoming.size(), condition, scanned.signatures());
    }

    private record Scanned(Condition.Scan scan, String signatures) {}

    private Scanned scan(Actor actor, FileName name, ContentStore.Incoming incoming) {
        return switch (scanner.scan(() -> Files.newInputStream(incoming.file()), incoming.size())) {
            case Scan.NotAsked notAsked -> new Scanned(Condition.Scan.NONE, "");
            case Scan.Clean clean -> new Scanned(Condition.Scan.CLEAN, clean.signatures());
            case Scan.TooLarge tooLarge -> quarantined(incoming, tooLarge.reason());
            case Scan.Unknown unknown -> quarantined(incoming, unknown.reason());
            case Scan.Found found -> {
                quarantine.refused(actor, name, incoming.digest(), found.signature());
                throw Refusal.invalid("evidence.virus", name.value(), found.signature());
            }
        };
    }

    private static Scanned quarantined(ContentStore.Incoming incoming, String reason) {
        LOG.warn("{} goes to quarantine: {}", incoming.digest(), reason);
        return new Scanned(Condition.Scan.QUARANTINED, "");
    }
}
