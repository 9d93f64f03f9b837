package org.junheng.schooldata;

/**
 * Figures that may be right but look odd (疑似问题): somebody should confirm or correct them.
 *
 * @param id the same for the same query on the same school
 * @param school the school's code
 * @param rule which plausibility rule asks
 */
public record Query(String id, String school, String rule, Message message) {}
