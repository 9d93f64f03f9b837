package org.junheng.review;

/** What a reviewer holds of an item. */
public enum Judgement {
    /** Met (达标). */
    MET,
    /** Not met (未达标). */
    NOT_MET,
    /** Cannot be said (不能判定). */
    UNDETERMINED;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "review.judgement." + name();
    }
}
