package org.junheng.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junheng.casefile.CaseLog;
import org.junheng.contentstore.ContentStore;
import org.junheng.platform.ledger.Ledger;
import org.junheng.screening.Scan;
import org.junheng.screening.VirusScanner;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Scans contents again once the virus scanner knows other signatures than when it found nothing in them, in quiet hours and no
 * faster than it may. Every content is entered by itself, so that a kill at any moment costs one scan.
 */
@Component
class Rescans {

    private static final Logger LOG = LoggerFactory.getLogger(Rescans.class);
    private static final Actor SCANNER = Actor.system("scanner");
    private static final int MOST = 200;

    private final ContentChecks checks;
    private final DocumentRepository documents;
    private final ContentStore store;
    private final VirusScanner scanner;
    private final RescanSettings settings;
    private final Ledger ledger;
    private final CaseLog log;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    Rescans(
            ContentChecks checks,
            DocumentRepository documents,
            ContentStore store,
            VirusScanner scanner,
            RescanSettings settings,
            Ledger ledger,
            CaseLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.checks = checks;
        this.documents = documents;
        this.store = store;
        this.scanner = scanner;
        this.settings = settings;
        this.ledger = ledger;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Aside, as the other jobs must not wait for a scanner; at most a minute, as the next minute may not be a quiet one. */
    @Scheduled(cron = "${junheng.evidence.rescan.cron:0 * 0-5 * * *}")
    void goOnAside() {
        if (busy.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    goOn(clock.instant().plus(Duration.ofSeconds(55)));
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Scans what was last scanned under other signatures, until there is nothing left or the time is over. */
    void goOn(Instant end) {
        scanner.signatures().ifPresent(known -> {
            for (var content : checks.scannedUnderOthers(known, MOST)) {
                if (!clock.instant().isBefore(end) || !rescan(content)) {
                    return;
                }
            }
        });
    }

    /** Scans one content again; false if there is no scanner to go on with. */
    private boolean rescan(Digest sha256) {
        var began = System.nanoTime();
        try {
            var size = store.size(sha256);
            var scan = scanner.scan(() -> store.open(sha256), size);
            switch (scan) {
                case Scan.Clean clean -> checks.stillClean(sha256, clean.signatures(), clock.instant());
                case Scan.Found found -> found(sha256, found);
                case Scan.TooLarge tooLarge -> checks.notScanned(sha256, tooLarge.signatures(), clock.instant());
                case Scan.Unknown unknown -> {
                    LOG.warn("Content {} cannot be scanned again: {}", sha256, unknown.reason());
                    checks.putOff(sha256, clock.instant());
                    return false;
                }
                case Scan.NotAsked notAsked -> {
                    return false;
                }
            }
            pace(size, began);
        } catch (IOException e) {
            LOG.error("Content {} cannot be read to be scanned again", sha256, e);
            checks.putOff(sha256, clock.instant());
        }
        return true;
    }

    private void found(Digest sha256, Scan.Found found) {
        LOG.warn("Content {} was clean and is not any more: {}", sha256, found.signature());
        transactions.executeWithoutResult(transaction -> {
            if (checks.foundLater(sha256, found.signature(), found.signatures(), clock.instant())) {
                ledger.append(
                        "SCAN",
                        SCANNER.name(),
                        sha256.value(),
                        Map.of(
                                "result",
                                Condition.Scan.INFECTED.name(),
                                "signature",
                                found.signature(),
                                "signatures",
                                found.signatures()));
                documents.with(sha256).forEach(document -> note(document, found));
            }
        });
    }

    private void note(Document document, Scan.Found found) {
        var subject = "%s %s (V%d)".formatted(document.box(), document.name(), document.version());
        log.note(SCANNER, document.caseId(), "evidence.log.infected", subject, found.signature(), null);
    }

    private void pace(long size, long began) {
        var least = Math.round((double) size / settings.rate().toBytes() * 1e9) - (System.nanoTime() - began);
        if (least > 1_000_000) {
            try {
                Thread.sleep(Duration.ofNanos(least));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
