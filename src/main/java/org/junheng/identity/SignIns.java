package org.junheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.platform.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps in the ledger who signed in, or tried to, from where. A program brings its password with every call; of those the
 * first in an hour is kept.
 */
@Component
class SignIns {

    /** Stands for names without an account: what was typed may be a password in the wrong field. */
    static final String NOBODY = "unknown";

    private static final String KIND = "SIGN_IN";
    private static final Duration ONCE_IN = Duration.ofHours(1);
    private static final int MANY = 10_000;

    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, Instant> callers = new ConcurrentHashMap<>();

    SignIns(Ledger ledger, TransactionOperations transactions, Clock clock) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    void atPage(String name, String address) {
        keep(name, "PAGE", "DONE", address);
    }

    void byProgram(String name, String address) {
        if (isFirst(name + "@" + address)) {
            keep(name, "API", "DONE", address);
        }
    }

    void refused(String name, String address) {
        keep(name, "", "REFUSED", address);
    }

    private boolean isFirst(String caller) {
        var now = clock.instant();
        if (callers.size() > MANY) {
            callers.values().removeIf(since -> isOver(since, now));
        }
        var since = callers.get(caller);
        if (since != null && !isOver(since, now)) {
            return false;
        }
        callers.put(caller, now);
        return true;
    }

    private static boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(ONCE_IN));
    }

    private void keep(String name, String way, String outcome, String address) {
        var facts = Map.of("way", way, "outcome", outcome, "address", address);
        transactions.executeWithoutResult(transaction -> ledger.append(KIND, name, "", facts));
    }
}
