package org.junheng.schooldata;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a school of the year before that is in the statistics no longer.
 *
 * @param before its code a year ago
 * @param carriedOn the school of this year that carries it on, renamed, under another code or merged with others; absent if it
 *     was closed
 */
public record Succession(SchoolCode before, @Nullable SchoolCode carriedOn, String byName, Instant at) {

    /** The school that carries it on; empty if it was closed. */
    public Optional<SchoolCode> school() {
        return Optional.ofNullable(carriedOn);
    }
}
