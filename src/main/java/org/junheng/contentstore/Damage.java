package org.junheng.contentstore;

/** How kept content differs from what was kept. */
public enum Damage {
    MISSING,
    SHORTER,
    LONGER,
    /** As long as it was, with other bytes: flipped or overwritten. */
    CHANGED,
    /** Whole, but what should lie elsewhere. */
    SWAPPED,
    /** The disk does not give it. */
    UNREADABLE
}
