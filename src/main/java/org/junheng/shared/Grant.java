package org.junheng.shared;

import org.jspecify.annotations.Nullable;

/**
 * A role held within a region.
 *
 * @param unit the department's code for {@link Role#COUNTY_DEPARTMENT}, the school's code for
 *     {@link Role#SCHOOL_EDITOR}, otherwise absent
 */
public record Grant(Role role, RegionCode region, @Nullable String unit) {

    public Grant {
        var needsUnit = role == Role.COUNTY_DEPARTMENT || role == Role.SCHOOL_EDITOR;
        if (needsUnit == (unit == null || unit.isBlank())) {
            throw new IllegalArgumentException("Unit of %s in %s does not fit: %s".formatted(role, region, unit));
        }
    }

    /** The name of the candidate group that this grant belongs to, as the processes write it. */
    public String group() {
        var group = role + "@" + region;
        return unit == null ? group : group + ":" + unit;
    }
}
