package org.junheng.standard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition with where it comes from.
 *
 * @param at when it was added; absent like the name for one that came with the application
 */
public record KnownEdition(
        Edition edition, @Nullable Instant at, @Nullable String byName, State state) {

    /** What becomes of an edition. */
    public enum State {
        /** Rounds may choose it, or new cases of its province are judged by it. */
        IN_FORCE,
        /** A newer pack of the same province over the same edition has taken its place in new cases. */
        SUPERSEDED
    }

    /** Whether an administrator added it. */
    public boolean isAdded() {
        return at != null;
    }
}
