package org.junheng.paper;

import java.util.List;
import org.junheng.papertemplate.PaperKind;

/** The part of the path that a paper belongs to. */
public enum Step {
    COUNTY,
    CITY,
    PROVINCE,
    NATION;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "paper.step." + name();
    }

    /** The steps at which there can be a paper of this kind. */
    static List<Step> of(PaperKind kind) {
        return switch (kind) {
            case APPLICATION, SELF_REPORT, SCHOOL_DATA, COEFFICIENTS, EVIDENCE_LIST, REQUEST -> List.of(COUNTY);
            case REVIEW_REPORT -> List.of(CITY);
            case EVALUATION_REPORT -> List.of(PROVINCE);
            case FEEDBACK, PROBLEM_LIST, RECTIFICATION -> List.of(CITY, PROVINCE);
            case CERTIFICATE -> List.of(NATION);
        };
    }
}
