package org.junheng.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a reviewer found the rectification of one problem.
 *
 * @param settled whether it is solved (销号); absent if not looked at yet
 * @param remark needed where it is not
 */
public record CheckDraft(
        UUID problem, @Nullable Boolean settled, @Nullable String remark) {}
