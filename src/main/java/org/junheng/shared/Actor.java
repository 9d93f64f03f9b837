package org.junheng.shared;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever acts: a person with the roles held, or a named part of the system.
 *
 * @param name the login name; system actors start with {@code system:}
 * @param displayName how logs and papers name the actor
 */
public record Actor(String name, String displayName, Set<Grant> grants) {

    private static final String SYSTEM = "system:";

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor without a name");
        }
        grants = Set.copyOf(grants);
    }

    /** A part of the system that acts by itself, such as a timer. */
    public static Actor system(String part) {
        return new Actor(SYSTEM + part, part, Set.of());
    }

    /** Whether this is a part of the system rather than a person. */
    public boolean isSystem() {
        return name.startsWith(SYSTEM);
    }

    /** Whether the role is held anywhere. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is held for exactly this region. */
    public boolean has(Role role, RegionCode region) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.region().equals(region));
    }

    /**
     * The candidate groups of the processes that this actor belongs to. Where no city stands between county and province
     * (省直辖), the city's review names the province's region, and the province's people stand in for the city's.
     */
    public Set<String> groups() {
        var groups = new TreeSet<String>();
        for (var grant : grants) {
            groups.add(grant.group());
            switch (grant.role()) {
                case PROVINCE_OFFICER -> groups.add(Role.CITY_REVIEWER + "@" + grant.region());
                case PROVINCE_LEADER -> groups.add(Role.CITY_LEADER + "@" + grant.region());
                default -> {}
            }
        }
        return groups;
    }
}
