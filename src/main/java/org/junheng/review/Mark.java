package org.junheng.review;

/** What reading on line has left open; the questions for the visit grow out of it. The later, the more is left. */
public enum Mark {
    /** Verified on line (线上已核实). */
    VERIFIED,
    /** To be supplemented or asked about (需补充或访谈). */
    NEEDS_INTERVIEW,
    /** To be looked at on site (需实地核查). */
    NEEDS_VISIT;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "review.mark." + name();
    }
}
