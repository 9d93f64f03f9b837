package org.junheng.casefile;

import java.time.Instant;
import org.junheng.shared.Digest;

/**
 * What a step left behind.
 *
 * @param id counts up in the order of time
 * @param by the login name of who wrote it
 * @param byName how papers name that person
 * @param digest of the value as stored
 */
public record StepRecord<T extends Record>(
        long id, CaseId caseId, T value, String by, String byName, Instant at, Digest digest) {}
