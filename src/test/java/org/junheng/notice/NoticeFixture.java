package org.junheng.notice;

import static org.junheng.casefile.ActorFixture.actor;

import java.util.List;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Component;

/** Notices of one province. */
@Component
class NoticeFixture {

    static final RegionCode PROVINCE = new RegionCode("13");
    static final Actor OFFICER = actor(Role.PROVINCE_OFFICER, PROVINCE);

    private final Notices notices;
    private final CaseFixture cases;

    NoticeFixture(Notices notices, CaseFixture cases) {
        this.notices = notices;
        this.cases = cases;
    }

    NoticeDraft draft(CaseId... ids) {
        return new NoticeDraft(PROVINCE, "2026", List.of(ids), "拟推荐名单", "现予公示。", notices.usualEnd());
    }

    /** A county of the province that no other test has. */
    RegionCode county() {
        return cases.freeCounty(PROVINCE);
    }

    /** A case of such a county. */
    CaseId open() {
        return cases.open(county());
    }

    /** A running notice with this county alone. */
    Notice running(RegionCode county) {
        return notices.get(notices.publish(OFFICER, draft(cases.open(county))));
    }
}
