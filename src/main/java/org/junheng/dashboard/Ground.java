package org.junheng.dashboard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junheng.casefile.CaseState;

/** Where cases stand, as leaders count them: by the level that has to act. */
public enum Ground {
    /** With the county. */
    COUNTY(CaseState.SELF_ASSESSMENT, CaseState.SIGNING, CaseState.RETURNED),
    /** With the city. */
    CITY(CaseState.CITY_PENDING, CaseState.CITY_REVIEW),
    /** With the province. */
    PROVINCE(CaseState.PROVINCE_PENDING, CaseState.PROVINCE_EVALUATION, CaseState.PUBLIC_NOTICE),
    /** With the nation. */
    NATION(CaseState.NATION_PENDING, CaseState.NATIONAL_ACCEPTANCE),
    /** Certified. */
    ACCEPTED(CaseState.ACCEPTED),
    /** Ended otherwise. */
    ENDED(CaseState.REJECTED, CaseState.TERMINATED, CaseState.NOT_APPLYING);

    private final Set<CaseState> states;

    Ground(CaseState first, CaseState... rest) {
        this.states = Set.copyOf(EnumSet.of(first, rest));
    }

    /** The states that belong here. */
    public Set<CaseState> states() {
        return states;
    }

    /** Where a state belongs. */
    public static Ground of(CaseState state) {
        return Arrays.stream(values())
                .filter(ground -> ground.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nobody has to act any more. */
    public boolean isEnd() {
        return List.of(ACCEPTED, ENDED).contains(this);
    }

    /** The key of its name in the bundles. */
    public String textKey() {
        return "dashboard.ground." + name();
    }
}
