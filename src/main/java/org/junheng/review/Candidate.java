package org.junheng.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expert who could be appointed to a case.
 *
 * @param expert the login name
 * @param name how papers name the expert
 * @param recusal why not (回避), absent if nothing stands against it
 */
public record Candidate(
        String expert, String name, @Nullable String recusal) {

    /** Why the expert cannot be appointed. */
    public Optional<String> reasonAgainst() {
        return Optional.ofNullable(recusal);
    }
}
