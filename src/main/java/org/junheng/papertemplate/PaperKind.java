package org.junheng.papertemplate;

import java.util.Locale;

/** A kind of official paper; each has a template. */
public enum PaperKind {
    /** What the county applies with (申报表). */
    APPLICATION,
    /** How the county found itself (自评报告). */
    SELF_REPORT,
    /** The figures of every school (学校数据表). */
    SCHOOL_DATA,
    /** What the figures come to (差异系数表). */
    COEFFICIENTS,
    /** What proves the items (佐证材料目录). */
    EVIDENCE_LIST,
    /** The county government's request to the level above (请示). */
    REQUEST,
    /** The city's report on its review (复核报告). */
    REVIEW_REPORT,
    /** The province's report on its evaluation (评估报告). */
    EVALUATION_REPORT,
    /** What the county is told after a visit (反馈意见). */
    FEEDBACK,
    /** What has to be solved (问题清单). */
    PROBLEM_LIST,
    /** What the county did about it (整改报告). */
    RECTIFICATION,
    /** That the county was accepted (认定结果查询单). */
    CERTIFICATE;

    /** As addresses and files name it: {@code self-report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the bundles. */
    public String textKey() {
        return "paper.kind." + name();
    }
}
