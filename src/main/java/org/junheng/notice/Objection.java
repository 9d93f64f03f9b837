package org.junheng.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.RegionCode;

/**
 * An objection (异议) to a county on a list, without who raised it; see {@link Objector} for that.
 *
 * @param number what the objector was given
 * @param ruling absent until the province has decided
 */
public record Objection(
        ObjectionId id,
        String number,
        NoticeId notice,
        CaseId caseId,
        RegionCode county,
        String text,
        Instant raisedAt,
        @Nullable Ruling ruling) {}
