package org.junheng.evidence;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;

/**
 * Content that must be in the store.
 *
 * @param size in bytes, absent where nobody kept it
 */
public record KeptContent(Digest sha256, @Nullable Long size) {}
