package org.junheng.schooldata;

import org.junheng.identity.People;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Component;

/** Who may see and who may change the statistics of a county. */
@Component
class StatisticsAccess {

    private final People people;

    StatisticsAccess(People people) {
        this.people = people;
    }

    /** Whoever oversees the county sees its statistics; to all others they do not exist. */
    void checkReads(Actor actor, RegionCode county) {
        if (!mayRead(actor, county)) {
            throw Refusal.notFound("schooldata.statistics.unknown");
        }
    }

    boolean mayRead(Actor actor, RegionCode county) {
        return actor.isSystem() || people.oversees(actor, county);
    }

    /** The county's editor alone hands in and corrects. */
    void checkWrites(Actor actor, RegionCode county) {
        checkReads(actor, county);
        if (!mayWrite(actor, county)) {
            throw Refusal.forbidden("schooldata.statistics.notYours");
        }
    }

    boolean mayWrite(Actor actor, RegionCode county) {
        return actor.isSystem() || actor.has(Role.COUNTY_EDITOR, county);
    }

    /** Whether the actor fills in the sheet of this very school. */
    boolean isOfSchool(Actor actor, RegionCode county, SchoolCode school) {
        return actor.grants().contains(new Grant(Role.SCHOOL_EDITOR, county, school.value()));
    }
}
