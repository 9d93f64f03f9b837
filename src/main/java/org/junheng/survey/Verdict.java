package org.junheng.survey;

/** What a survey comes to. */
public enum Verdict {
    /** The limit is reached. */
    MET,
    /** The limit is not reached. */
    NOT_MET,
    /** No survey, or one that does not count. */
    UNDETERMINED;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "survey.verdict." + name();
    }
}
