package org.junheng.casefile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list by urgency; absent or empty parts do not filter.
 *
 * @param states any of them
 * @param dueBefore the case has a step that is due before then
 * @param text a part of the county's name, or the start of its code
 */
public record CaseSelection(
        Set<CaseState> states,
        @Nullable Instant dueBefore,
        @Nullable String text) {

    public CaseSelection {
        states = Set.copyOf(states);
    }

    /** The same without regard to dates and states. */
    public CaseSelection everywhere() {
        return new CaseSelection(Set.of(), null, text);
    }
}
