package org.junheng.casefile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Digest;

/**
 * A return (退回补正): what was opened, and the data as it then was; statements and documents of that moment are found by
 * their time.
 *
 * @param number counts the returns of the case from one
 * @param items the items opened
 * @param statistics the figures that counted
 * @param digest of everything the case then held
 */
public record CaseReturn(
        int number, Instant at, Set<String> items, @Nullable StatisticsId statistics, Digest digest) {

    public CaseReturn {
        items = Set.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A return names no item");
        }
    }
}
