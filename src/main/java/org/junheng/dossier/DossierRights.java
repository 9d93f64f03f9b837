package org.junheng.dossier;

import org.junheng.casefile.Casefile;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Component;

/** Who may have which dossier: the level that handed it over and those above. Whoever asks has checked that the actor sees the case. */
@Component
class DossierRights {

    private final Regions regions;

    DossierRights(Regions regions) {
        this.regions = regions;
    }

    boolean mayRead(Actor actor, Casefile casefile, HandOver handOver) {
        var county = casefile.county();
        return switch (handOver) {
            case COUNTY -> true;
            // Experts are the province's; what the city found is put before them.
            case CITY -> actor.has(Role.EXPERT) || actsAbove(actor, county);
            case PROVINCE ->
                acts(actor, regions.provinceOf(county), Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER)
                        || acts(actor, RegionCode.NATION, Role.NATION_OFFICER, Role.NATION_LEADER);
        };
    }

    private boolean actsAbove(Actor actor, RegionCode county) {
        return actor.grants().stream()
                .filter(DossierRights::reviews)
                .map(Grant::region)
                .anyMatch(region -> regions.within(county, region));
    }

    private static boolean reviews(Grant grant) {
        return switch (grant.role()) {
            case CITY_REVIEWER, CITY_LEADER, PROVINCE_OFFICER, PROVINCE_LEADER, NATION_OFFICER, NATION_LEADER -> true;
            case COUNTY_EDITOR, COUNTY_DIRECTOR, COUNTY_LEADER, COUNTY_DEPARTMENT, SCHOOL_EDITOR, EXPERT, ADMIN ->
                false;
        };
    }

    private static boolean acts(Actor actor, RegionCode region, Role... roles) {
        for (var role : roles) {
            if (actor.has(role, region)) {
                return true;
            }
        }
        return false;
    }
}
