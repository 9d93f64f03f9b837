package org.junheng.platform.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import org.junheng.platform.ledger.LedgerRepository.Link;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes committed entries into the chain, behind the transactions rather than as a lock within them, so that people do not
 * wait for one another. The tail without a link is at most a second old while an application runs.
 */
@Component
class Sequencer {

    private static final int MOST = 10_000;

    private final LedgerRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;

    Sequencer(LedgerRepository repository, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Links all that waits. */
    @Scheduled(fixedDelayString = "PT0.4S")
    void run() {
        var linked = MOST;
        while (linked == MOST) {
            linked = Objects.requireNonNull(transactions.execute(status -> link()));
        }
    }

    private int link() {
        if (!repository.takeTurn()) {
            return 0;
        }
        var waiting = repository.takeUnlinked(MOST);
        if (waiting.isEmpty()) {
            return 0;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var head = repository.head();
        var links = new ArrayList<Link>();
        for (var each : waiting) {
            var line = each.at(head.position() + 1);
            head = new Checkpoint(line.position(), now, line.after(head.chain()));
            links.add(new Link(each.id(), head));
        }
        repository.link(links);
        return waiting.size();
    }
}
