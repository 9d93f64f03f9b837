package org.junheng.review;

/** What a check of the rectification comes to; the codes are those of the task's decisions. */
public enum Outcome {
    /** All is solved (整改到位). */
    SETTLED,
    /** Something is not, and the county goes on (继续整改). */
    AGAIN,
    /** Something is not, and that is that (整改不到位). */
    REFUSED
}
