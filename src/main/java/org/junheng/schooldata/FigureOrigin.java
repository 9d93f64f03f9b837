package org.junheng.schooldata;

import org.jspecify.annotations.Nullable;

/**
 * A reported figure of a school or campus with where it comes from.
 *
 * @param value in canonical form; absent if it was not reported (缺报)
 */
public record FigureOrigin(
        SchoolCode school,
        String schoolName,
        Column column,
        @Nullable String value,
        Origin origin) {}
