package org.junheng.casefile;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;

/**
 * Which cases to list of those an actor may see; absent parts do not filter.
 *
 * @param county the county, or a region it lies within
 * @param text a part of the county's name, or the start of its code
 */
public record CaseQuery(
        @Nullable RegionCode county,
        @Nullable CaseState state,
        @Nullable String round,
        @Nullable String text) {

    /** All of them. */
    public static CaseQuery all() {
        return new CaseQuery(null, null, null, null);
    }
}
