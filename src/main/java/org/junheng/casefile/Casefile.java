package org.junheng.casefile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.standard.EditionId;

/**
 * A case (申报事项): one county's application in one round.
 *
 * @param since when the present state began
 * @param statistics the figures that count now, absent before the first import without errors
 * @param sealed the digest of everything handed up, present while the case is locked (锁定)
 * @param openItems the items that a return (退回补正) opened; empty where none was returned, and all are open until signing
 * @param endedReason why it ended, present for ended cases only
 * @param version counts the changes of the case itself
 */
public record Casefile(
        CaseId id,
        RegionCode county,
        String round,
        EditionId edition,
        CaseState state,
        Instant since,
        Instant openedAt,
        String openedBy,
        @Nullable StatisticsId statistics,
        @Nullable Digest sealed,
        Set<String> openItems,
        @Nullable String endedReason,
        int version) {

    public Casefile {
        openItems = Set.copyOf(openItems);
        if (state.isEnd() == (endedReason == null)) {
            throw new IllegalArgumentException("Case %s is %s with reason %s".formatted(id, state, endedReason));
        }
    }

    /** Whether the county may change what it states and proves of this item now. */
    public boolean isEditable(String item) {
        return sealed == null && !state.isEnd() && (openItems.isEmpty() || openItems.contains(item));
    }

    /** Whether the county may change the school statistics now: after a return only if a resource item (R) is named. */
    public boolean figuresEditable() {
        return sealed == null
                && !state.isEnd()
                && (openItems.isEmpty() || openItems.stream().anyMatch(item -> item.startsWith("R")));
    }
}
