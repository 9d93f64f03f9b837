package org.junheng.casefile;

/** What the county says of an item. */
public enum Claim {
    /** It is met (达标). */
    MET,
    /** It is not met (未达标). */
    NOT_MET;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "casefile.claim." + name();
    }
}
