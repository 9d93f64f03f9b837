package org.junheng.dashboard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import org.junheng.casefile.CaseState;

/** Where cases stand, as leaders count them: by the level that has to act. */
public enum Ground {
    /** With the county. */
    COUNTY,
    /** With the city. */
    CITY,
    /** With the province. */
    PROVINCE,
    /** With the nation. */
    NATION,
    /** Certified. */
    ACCEPTED,
    /** Ended otherwise. */
    ENDED;

    /** Where a state belongs. */
    public static Ground of(CaseState state) {
        return switch (state) {
            case SELF_ASSESSMENT, SIGNING, RETURNED -> COUNTY;
            case CITY_PENDING, CITY_REVIEW -> CITY;
            case PROVINCE_PENDING, PROVINCE_EVALUATION, PUBLIC_NOTICE -> PROVINCE;
            case NATION_PENDING, NATIONAL_ACCEPTANCE -> NATION;
            case ACCEPTED -> ACCEPTED;
            case REJECTED, TERMINATED, NOT_APPLYING -> ENDED;
        };
    }

    /** The states that belong here. */
    public Set<CaseState> states() {
        return Arrays.stream(CaseState.values())
                .filter(state -> of(state) == this)
                .collect(toUnmodifiableSet());
    }

    /** Whether nobody has to act any more. */
    public boolean isEnd() {
        return this == ACCEPTED || this == ENDED;
    }

    /** The key of its name in the bundles. */
    public String textKey() {
        return "dashboard.ground." + name();
    }
}
