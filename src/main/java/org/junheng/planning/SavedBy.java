package org.junheng.planning;

import java.time.Instant;

/** Who kept something, and when. */
public record SavedBy(String name, Instant at) {}
