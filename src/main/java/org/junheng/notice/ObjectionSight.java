package org.junheng.notice;

import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;

/** Who knows of objections: those who act for the province or the nation. */
final class ObjectionSight {

    private ObjectionSight() {}

    static boolean has(Actor actor, RegionCode province) {
        return actor.has(Role.PROVINCE_OFFICER, province)
                || actor.has(Role.PROVINCE_LEADER, province)
                || actor.has(Role.NATION_OFFICER)
                || actor.has(Role.NATION_LEADER);
    }
}
