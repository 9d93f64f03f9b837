package org.junheng.casefile;

import java.time.Instant;

/**
 * How many cases stand in one state.
 *
 * @param overdue how many of them have a step whose time limit has passed
 * @param oldest since when the one has been there that has been there longest
 */
public record CaseTally(CaseState state, int cases, int overdue, Instant oldest) {}
