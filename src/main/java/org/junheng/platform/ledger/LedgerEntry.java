package org.junheng.platform.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done.
 *
 * @param id counts up in the order of time
 * @param actor the login name of who did it
 * @param facts what was done, by field
 */
public record LedgerEntry(long id, Instant at, String actor, Map<String, String> facts) {

    public LedgerEntry {
        facts = Map.copyOf(facts);
    }

    /**
     * A fact that every entry of its kind has.
     *
     * @throws IllegalStateException if this one lacks it
     */
    public String fact(String field) {
        var value = facts.get(field);
        if (value == null) {
            throw new IllegalStateException("Entry %d of the ledger lacks %s".formatted(id, field));
        }
        return value;
    }
}
