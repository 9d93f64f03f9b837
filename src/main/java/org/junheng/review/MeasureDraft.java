package org.junheng.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the county plans against one problem.
 *
 * @param responsible who carries it out
 * @param until the day by which it is done
 */
public record MeasureDraft(
        UUID problem,
        @Nullable String measure,
        @Nullable String responsible,
        @Nullable LocalDate until) {}
