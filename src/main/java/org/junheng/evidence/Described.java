package org.junheng.evidence;

import java.time.Instant;

/**
 * A description of a document with who gave it. A later one stands beside it, and counts.
 *
 * @param series the first version of the document; all versions have their descriptions in common
 * @param revision counts from 1 within the series
 * @param version the version that was current then
 * @param by the login name
 */
public record Described(
        DocumentId series, int revision, int version, Description description, String by, String byName, Instant at) {}
