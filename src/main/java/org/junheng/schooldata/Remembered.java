package org.junheng.schooldata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What earlier figures of a county tell whoever reads its new ones.
 *
 * @param last the statistics of the year before under this year's codes; absent if there are none
 * @param recoded the schools of this year that carry on one which had another code, as the county has said
 * @param mainSchools which main school a campus was merged into (不计校数), asked for only when a row does not say
 */
record Remembered(
        @Nullable CountyStatistics last, Set<SchoolCode> recoded, Supplier<Map<SchoolCode, SchoolCode>> mainSchools) {

    /** Of a county without earlier figures. */
    static final Remembered NOTHING = new Remembered(null, Set.of(), Map::of);

    /** The main schools of what was once read, to read it again. */
    static Remembered again(CountyStatistics figures) {
        return new Remembered(null, Set.of(), () -> mainSchools(figures));
    }

    /** The main school of every campus. */
    static Map<SchoolCode, SchoolCode> mainSchools(CountyStatistics figures) {
        var mainSchools = new LinkedHashMap<SchoolCode, SchoolCode>();
        figures.schools().stream()
                .filter(School::isCampus)
                .forEach(campus -> campus.mainSchool().ifPresent(main -> mainSchools.put(campus.code(), main)));
        return mainSchools;
    }
}
