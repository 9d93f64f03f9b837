package org.junheng.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on one item, perhaps not complete yet.
 *
 * @param item the item's code, or {@link Opinion#PROCEDURE}
 * @param remark the grounds; needed for everything but 达标
 * @param grade of an item with a rubric (评价等级), the grade that decides the judgement; absent for all others
 */
public record OpinionDraft(
        String item,
        @Nullable Mark mark,
        @Nullable Judgement judgement,
        @Nullable String remark,
        @Nullable String grade) {

    private static final int LONGEST = 4_000;

    public OpinionDraft {
        remark = remark == null ? "" : remark.strip();
        if (remark.length() > LONGEST) {
            throw new IllegalArgumentException("Remark on %s: %d characters".formatted(item, remark.length()));
        }
    }

    /** On an item that is not graded. */
    public OpinionDraft(String item, @Nullable Mark mark, @Nullable Judgement judgement, @Nullable String remark) {
        this(item, mark, judgement, remark, null);
    }

    /** The grounds, empty if there are none. */
    public String words() {
        return remark == null ? "" : remark;
    }

    /** Whether nothing is left to grade: a grade is given, or it cannot be said (不能判定). */
    @JsonIgnore
    public boolean isGraded() {
        return grade != null || judgement == Judgement.UNDETERMINED;
    }

    /** Whether it could be handed in as it is. */
    @JsonIgnore
    public boolean isComplete() {
        return mark != null && judgement != null && (judgement == Judgement.MET || !words().isBlank());
    }
}
