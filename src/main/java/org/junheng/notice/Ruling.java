package org.junheng.notice;

import java.time.Instant;

/**
 * The province's decision on an objection.
 *
 * @param findings what was found, told to the objector
 * @param byName how papers name who decided; not told to the objector
 */
public record Ruling(Outcome outcome, String findings, Instant at, String byName) {}
