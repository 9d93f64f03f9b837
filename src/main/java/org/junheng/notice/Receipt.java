package org.junheng.notice;

/**
 * What an objector is given.
 *
 * @param number names the objection
 * @param code opens the outcome together with the number; shown once, not kept
 */
public record Receipt(ObjectionId id, String number, String code) {}
