package org.junheng.casefile;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;

/**
 * Which cases an actor may know of, as a condition of SQL, so that pages, counts and single cases answer alike: those of
 * the regions acted for and below, and as an expert those appointed to. Administrators and schools see none. For the SQL of
 * modules that list what belongs to cases, too.
 */
public final class Visibility {

    /** Over {@code casefile}, with the {@link #parameters}. */
    public static final String CONDITION = """
            (exists (select from region_path
                     where region_path.region = casefile.county and region_path.ancestor = any (:regions))
             or exists (select from case_visitor
                        where case_visitor.case_id = casefile.id and case_visitor.person = :visitor))""";

    private Visibility() {}

    /** What the {@link #CONDITION} is asked with for this actor, by name. */
    public static Map<String, Object> parameters(Actor actor) {
        var regions = regions(actor).stream().map(RegionCode::value).toArray(String[]::new);
        return Map.of("regions", regions, "visitor", actor.has(Role.EXPERT) ? actor.name() : "");
    }

    /** The regions whose cases the actor may all know of. */
    public static Set<RegionCode> regions(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> overseesItsRegion(grant.role()))
                .map(Grant::region)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean overseesItsRegion(Role role) {
        return switch (role) {
            case COUNTY_EDITOR,
                    COUNTY_DIRECTOR,
                    COUNTY_LEADER,
                    COUNTY_DEPARTMENT,
                    CITY_REVIEWER,
                    CITY_LEADER,
                    PROVINCE_OFFICER,
                    PROVINCE_LEADER,
                    NATION_OFFICER,
                    NATION_LEADER -> true;
            case SCHOOL_EDITOR, EXPERT, ADMIN -> false;
        };
    }
}
