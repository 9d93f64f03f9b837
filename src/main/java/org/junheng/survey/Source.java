package org.junheng.survey;

/** Who took a survey; results are kept apart, and each has to reach the limit. */
public enum Source {
    /** The province's survey. */
    PROVINCIAL,
    /** The nation's survey. */
    NATIONAL,
    /** What was asked during the visits (实地核查). */
    ON_SITE;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "survey.source." + name();
    }
}
