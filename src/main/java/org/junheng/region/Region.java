package org.junheng.region;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;

/**
 * A division (行政区划), as the official code list or an administrator names it.
 *
 * @param parent as in the code list, absent for the nation only; for who reviews see {@link Regions#above}
 * @param applicant whether it may apply for certification
 */
public record Region(
        RegionCode code, String name, Level level, @Nullable RegionCode parent, boolean applicant) {

    /** The levels of administration that take part. */
    public enum Level {
        /** The root (国家级). */
        NATION,
        /** Provinces, autonomous regions, municipalities (省级). */
        PROVINCE,
        /** Cities and prefectures (市级). */
        CITY,
        /** Counties, districts, and zones with an administration of their own (县级). */
        COUNTY
    }

    public Region {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A region without a name: " + code);
        }
        if ((parent == null) != (level == Level.NATION)) {
            throw new IllegalArgumentException("The parent of %s does not fit: %s".formatted(code, parent));
        }
    }
}
