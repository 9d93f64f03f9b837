package org.junheng.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Digest;

/**
 * An opinion (评审意见) on one item of a case.
 *
 * @param seat the login name of the expert whose opinion it is; empty for that of a reviewing body
 * @param reviewer the login name of who wrote it
 * @param reviewerName how papers name that person
 * @param content the digest of what the item held when it was judged
 * @param handedIn when it was handed in, absent for a draft
 */
public record Opinion(
        CaseId caseId,
        Level level,
        String seat,
        String reviewer,
        String reviewerName,
        OpinionDraft draft,
        Digest content,
        Instant saved,
        @Nullable Instant handedIn) {

    /** Stands for the county's procedure (自评程序), which the city judges beside the items. */
    public static final String PROCEDURE = "PROCEDURE";

    /** The item's code, or {@link #PROCEDURE}. */
    public String item() {
        return draft.item();
    }

    /** Whether it can be handed in, or was, and the item is still what it was. */
    public boolean stands(Digest now) {
        return draft.isComplete() && content.equals(now);
    }
}
