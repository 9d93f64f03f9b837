package org.junheng.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.shared.RegionCode;

/**
 * A list before it is published.
 *
 * @param cases in the order of the list
 * @param ends the last moment for objections, see {@link Notices#usualEnd}
 */
public record NoticeDraft(
        RegionCode province, String round, List<CaseId> cases, String title, String text, Instant ends) {

    public NoticeDraft {
        cases = List.copyOf(cases);
        title = Objects.requireNonNullElse(title, "").strip();
        text = Objects.requireNonNullElse(text, "").strip();
    }
}
