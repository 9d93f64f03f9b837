package org.junheng.platform.ledger;

import java.time.Instant;
import org.junheng.shared.Digest;

/**
 * Where the chain stood at a moment. Held by somebody outside, it proves every entry up to its position: with the whole
 * database and disk at hand nobody can make another chain that passes through it.
 *
 * @param position of the last link, 0 before the first
 * @param at when it was linked
 */
public record Checkpoint(long position, Instant at, Digest chain) {

    /** The chain before its first link. */
    static final Digest START = new Digest("0".repeat(64));

    /** One line of a file of checkpoints. */
    public String text() {
        return "%d\t%s\t%s".formatted(position, at, chain);
    }
}
