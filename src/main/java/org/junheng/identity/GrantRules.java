package org.junheng.identity;

import java.util.regex.Pattern;
import org.junheng.region.Region;
import org.junheng.region.Region.Level;
import org.junheng.region.Regions;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Which role can be held where, and for which unit. */
@Component
class GrantRules {

    private static final Pattern SCHOOL = Pattern.compile("\\d{10}");

    private final Regions regions;
    private final Departments departments;

    GrantRules(Regions regions, Departments departments) {
        this.regions = regions;
        this.departments = departments;
    }

    /** Refuses a role at the wrong level or for an unknown unit. */
    void check(Grant grant) {
        var region = regions.get(grant.region());
        if (!fits(grant, region)) {
            throw Refusal.invalid("identity.grant-level", region.name());
        }
        var unit = grant.unit();
        var known = switch (grant.role()) {
            case COUNTY_DEPARTMENT -> unit != null && departments.codes().contains(unit);
            case SCHOOL_EDITOR -> unit != null && SCHOOL.matcher(unit).matches();
            default -> unit == null;
        };
        if (!known) {
            throw Refusal.invalid("identity.grant-unit");
        }
    }

    private boolean fits(Grant grant, Region region) {
        return switch (grant.role()) {
            case COUNTY_EDITOR, COUNTY_DIRECTOR, COUNTY_LEADER, COUNTY_DEPARTMENT, SCHOOL_EDITOR -> region.applicant();
            case CITY_REVIEWER, CITY_LEADER ->
                region.level() == Level.CITY && !region.applicant() && regions.hasBody(region.code());
            case PROVINCE_OFFICER, PROVINCE_LEADER -> region.level() == Level.PROVINCE;
            case EXPERT -> region.level() == Level.PROVINCE || region.level() == Level.NATION;
            case NATION_OFFICER, NATION_LEADER, ADMIN -> region.level() == Level.NATION;
        };
    }
}
