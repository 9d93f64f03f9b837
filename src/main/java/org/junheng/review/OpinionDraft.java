package org.junheng.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on one item, perhaps not complete yet.
 *
 * @param item the item's code, or {@link Opinion#PROCEDURE}
 * @param remark the grounds; needed for everything but 达标
 */
public record OpinionDraft(
        String item,
        @Nullable Mark mark,
        @Nullable Judgement judgement,
        @Nullable String remark) {

    private static final int LONGEST = 4_000;

    public OpinionDraft {
        remark = remark == null ? "" : remark.strip();
        if (remark.length() > LONGEST) {
            throw new IllegalArgumentException("Remark on %s: %d characters".formatted(item, remark.length()));
        }
    }

    /** The grounds, empty if there are none. */
    public String words() {
        return remark == null ? "" : remark;
    }

    /** Whether it could be handed in as it is. */
    @JsonIgnore
    public boolean isComplete() {
        return mark != null && judgement != null && (judgement == Judgement.MET || !words().isBlank());
    }
}
