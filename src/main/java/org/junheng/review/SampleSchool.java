package org.junheng.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.Setting;

/**
 * A school that could be visited.
 *
 * @param setting where it lies, absent if not reported
 */
public record SampleSchool(
        String code, String name, SchoolKind kind, @Nullable Setting setting) {

    /** Whether it lies in the countryside (乡村). */
    public boolean isRural() {
        return setting == Setting.RURAL;
    }

    /** Where it lies. */
    public Optional<Setting> place() {
        return Optional.ofNullable(setting);
    }
}
