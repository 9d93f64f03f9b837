package org.junheng.platform.ui;

/** What a colour means; a sign and a word always go with it. */
public enum Tone {
    /** Met, accepted, done. */
    GOOD,
    /** Not met, refused, overdue. */
    BAD,
    /** Soon due, or to be looked at. */
    WARNING,
    /** Under way. */
    INFO,
    /** Says nothing about good or bad: undetermined, not begun. */
    NEUTRAL
}
