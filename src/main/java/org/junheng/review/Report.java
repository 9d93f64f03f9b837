package org.junheng.review;

import org.jspecify.annotations.Nullable;

/**
 * The report of a level (复核报告、评估报告), as it is written.
 *
 * @param proposal what it proposes to the leader, absent while unsaid
 */
public record Report(@Nullable String text, @Nullable Proposal proposal) {

    /** What a report proposes to the leader. */
    public enum Proposal {
        /** To recommend (建议推荐). */
        RECOMMEND,
        /** To return for completion (建议退回补正). */
        RETURN,
        /** Not to recommend (建议不予推荐). */
        NOT_RECOMMEND;

        /** The key of its name in the bundles. */
        public String textKey() {
            return "review.report.proposal." + name();
        }
    }

    /** The text, empty while there is none. */
    public String words() {
        return text == null ? "" : text.strip();
    }
}
