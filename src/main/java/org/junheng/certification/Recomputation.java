package org.junheng.certification;

import java.time.Instant;
import org.junheng.shared.Digest;

/**
 * A calculation of the past, done again from the figures it was done from.
 *
 * @param figures the version of the statistics, counted from 1
 * @param at when it was done first
 * @param then the digest of all its verdicts and numbers
 * @param now the digest of those that come out today
 */
public record Recomputation(int figures, Instant at, String byName, Digest then, Digest now) {

    /** Whether everything came out the same. */
    public boolean isSame() {
        return then.equals(now);
    }
}
