package org.junheng.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junheng.shared.RegionCode;

/**
 * A round's list as a province published it (公示名单); it never changes.
 *
 * @param ends the last moment for objections
 * @param entries in the order of the list; never empty
 */
public record Notice(
        NoticeId id,
        RegionCode province,
        String round,
        String title,
        String text,
        Instant publishedAt,
        Instant ends,
        List<NoticeEntry> entries) {

    public Notice {
        entries = List.copyOf(entries);
        if (!ends.isAfter(publishedAt)) {
            throw new IllegalArgumentException("Notice %s of %s ends %s".formatted(id, publishedAt, ends));
        }
    }

    /** Whether objections are taken now. */
    public boolean isRunning(Instant now) {
        return !now.isAfter(ends);
    }

    /** The county's line, if it stands on the list. */
    public Optional<NoticeEntry> entry(RegionCode county) {
        return entries.stream().filter(entry -> entry.county().equals(county)).findFirst();
    }
}
