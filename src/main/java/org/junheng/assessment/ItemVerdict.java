package org.junheng.assessment;

import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;

/**
 * The verdict on one of the items of the standard.
 *
 * @param item the item's code
 * @param value what was measured or stated, absent if nothing was
 * @param explanation the verdict in words
 */
public record ItemVerdict(
        String item, Verdict verdict, @Nullable String value, Message explanation) {}
