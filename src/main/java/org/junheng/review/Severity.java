package org.junheng.review;

/** How grave a problem is. */
public enum Severity {
    /** Ordinary (一般). */
    MINOR,
    /** Rather grave (较重). */
    MAJOR,
    /** Grave (严重). */
    SERIOUS;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "review.severity." + name();
    }
}
