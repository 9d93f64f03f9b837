package org.junheng.planning;

import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;

/**
 * A figure of a school that would be another one.
 *
 * @param school its code
 * @param value in canonical form; absent if it would not be reported
 */
public record FigureChange(
        String school, Column column, @Nullable String value) {}
