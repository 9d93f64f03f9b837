package org.junheng.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;

/**
 * A problem (问题) found in a case.
 *
 * @param number counts the problems of the case from one
 * @param level who found it, the city or the province
 * @param item the code of the item it concerns, if any
 * @param sentAt when the county was told to solve it (责令整改), absent before; until then the county knows nothing of it
 * @param closedByName who settled (销号) or refused it, absent while open
 */
public record Problem(
        UUID id,
        CaseId caseId,
        int number,
        Level level,
        @Nullable String item,
        String description,
        Severity severity,
        Status status,
        Instant listedAt,
        @Nullable Instant sentAt,
        @Nullable String closedByName,
        @Nullable Instant closedAt) {

    /** Where a problem stands. */
    public enum Status {
        /** To be solved (待整改). */
        OPEN,
        /** Solved, as a named person found (已销号). */
        SETTLED,
        /** Not solved, and given up (整改不到位). */
        REFUSED;

        /** The key of its name in the bundles. */
        public String textKey() {
            return "review.problem." + name();
        }
    }

    /** Whether this level found it and nobody has settled it, be it open or refused. */
    boolean isUnsettledAt(Level by) {
        return level == by && status != Status.SETTLED;
    }

    /** Whether it is still to be solved. */
    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
