package org.junheng.schooldata;

import org.jspecify.annotations.Nullable;

/**
 * A reported figure of the county with where it comes from.
 *
 * @param value in plain digits, shares as fractions of one; absent if it was not reported (缺报)
 */
public record CountyOrigin(CountyFigure figure, @Nullable String value, Origin origin) {}
