package org.junheng.notice;

/** What the province decides on an objection. */
public enum Outcome {
    /** Not founded (异议不成立). */
    DISMISSED,
    /** Founded; the county has to rectify (异议成立，责令整改). */
    UPHELD_RECTIFY,
    /** Founded; the county is no longer recommended (异议成立，取消推荐). */
    UPHELD_REJECT;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "notice.outcome." + name();
    }
}
