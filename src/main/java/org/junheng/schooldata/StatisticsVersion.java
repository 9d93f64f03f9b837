package org.junheng.schooldata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/**
 * A version of a county's statistics of one year.
 *
 * @param number counts the versions of that county and year from 1
 * @param previous the version it was corrected from; absent if it came from a workbook
 */
public record StatisticsVersion(
        StatisticsId id,
        RegionCode county,
        SchoolYear year,
        int number,
        @Nullable StatisticsId previous,
        Instant at,
        String by,
        String byName) {}
