package org.junheng.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item that a seat has to judge, and how far it has come.
 *
 * @param opinion the draft, or else what was handed in last; absent if nothing was written
 */
public record Standing(String item, @Nullable Opinion opinion, State state) {

    /** How far a seat has come with an item. */
    public enum State {
        /** No opinion, or one that lacks something. */
        MISSING,
        /** Judged, but the item has changed since; to be judged anew. */
        CHANGED,
        /** Judged. */
        COMPLETE;

        /** The key of its name in the bundles. */
        public String textKey() {
            return "review.standing." + name();
        }
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return state == State.COMPLETE;
    }

    /** What was written so far. */
    public Optional<OpinionDraft> draft() {
        return Optional.ofNullable(opinion).map(Opinion::draft);
    }
}
