package org.junheng.evidence;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Content that the virus scanner could not tell of: kept, read by nobody, and scanned again until it can. */
@Component
class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final String SCANNER = "system";
    private static final int MOST = 200;

    private final ContentChecks checks;
    private final ContentStore store;
    private final VirusScanner scanner;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    Quarantine(
            ContentChecks checks,
            ContentStore store,
            VirusScanner scanner,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.checks = checks;
        this.store = store;
        this.scanner = scanner;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps that a file was refused. Should the same content be kept from before, it is read by nobody from now on. */
    @Transactional
    public void refused(Actor actor, FileName name, Digest sha256, String signature) {
        LOG.warn("{} uploaded {}, content {}: {}", actor.name(), name, sha256, signature);
        checks.infected(sha256, signature, clock.instant());
        ledger.append("VIRUS", actor.name(), sha256.value(), Map.of("signature", signature, "name", name.value()));
    }

    /** Aside, as the other jobs must not wait for a scanner. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void retryAside() {
        if (busy.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    retry();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Scans what waits, a part of it at a time. */
    void retry() {
        checks.waiting(MOST).forEach(this::retry);
    }

    private void retry(Digest sha256) {
        switch (scan(sha256)) {
            case Scan.Clean clean -> enter(sha256, Condition.Scan.CLEAN, "", clean.signatures());
            case Scan.Found found -> {
                LOG.warn("Content {} in quarantine: {}", sha256, found.signature());
                enter(sha256, Condition.Scan.INFECTED, found.signature(), found.signatures());
            }
            case Scan.TooLarge tooLarge -> stays(sha256, tooLarge.reason());
            case Scan.Unknown unknown -> stays(sha256, unknown.reason());
            case Scan.NotAsked notAsked -> LOG.warn("Content {} stays in quarantine: no scanner is set up", sha256);
        }
    }

    private void stays(Digest sha256, String reason) {
        LOG.warn("Content {} stays in quarantine: {}", sha256, reason);
        checks.scanned(sha256, Condition.Scan.QUARANTINED, "", "", clock.instant());
    }

    private Scan scan(Digest sha256) {
        try {
            return scanner.scan(() -> store.open(sha256), store.size(sha256));
        } catch (IOException e) {
            return new Scan.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private void enter(Digest sha256, Condition.Scan scan, String signature, String signatures) {
        transactions.executeWithoutResult(transaction -> {
            if (checks.scanned(sha256, scan, signature, signatures, clock.instant())) {
                ledger.append("SCAN", SCANNER, sha256.value(), Map.of("result", scan.name(), "signature", signature));
            }
        });
    }
}
