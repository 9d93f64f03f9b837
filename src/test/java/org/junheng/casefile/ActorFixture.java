package org.junheng.casefile;

import java.util.Set;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;

/** People for tests, made up with the grants they need. */
public final class ActorFixture {

    /** The root. */
    public static final RegionCode NATION = RegionCode.NATION;

    private ActorFixture() {}

    /** The city of a county that has one. */
    public static RegionCode city(RegionCode county) {
        return new RegionCode(county.value().substring(0, 4));
    }

    /** The province of a county. */
    public static RegionCode province(RegionCode county) {
        return new RegionCode(county.value().substring(0, 2));
    }

    /** A person with one role. */
    public static Actor actor(Role role, RegionCode region) {
        return new Actor(role + "." + region, role.name(), Set.of(new Grant(role, region, null)));
    }

    /** The education bureau's editor. */
    public static Actor editor(RegionCode county) {
        return actor(Role.COUNTY_EDITOR, county);
    }

    /** Somebody of a county's department. */
    public static Actor department(RegionCode county, String unit) {
        return new Actor(unit, unit, Set.of(new Grant(Role.COUNTY_DEPARTMENT, county, unit)));
    }

    /** Somebody of a school. */
    public static Actor school(RegionCode county, String unit) {
        return new Actor(unit, unit, Set.of(new Grant(Role.SCHOOL_EDITOR, county, unit)));
    }
}
