package org.junheng.standard;

/**
 * What rules a county out in the assessment year whatever its figures (一票否决).
 *
 * @param code as eligibility records name it
 */
public record Veto(String code, String title) {}
