package org.junheng.schooldata;

import org.jspecify.annotations.Nullable;

/**
 * A figure in which a version of the statistics differs from the one before.
 *
 * @param school the school's code; absent for a figure of the county
 * @param field the name of the {@link Column} or {@link CountyFigure}
 * @param oldValue in canonical form; absent if it was not reported
 * @param newValue likewise
 */
public record Corrected(
        @Nullable SchoolCode school,
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String reason,
        @Nullable String proof) {}
