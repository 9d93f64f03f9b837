package org.junheng.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.notice.NoticeFixture.OFFICER;
import static org.junheng.notice.NoticeFixture.PROVINCE;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.time.WorkingDays;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NoticesIT {

    @Autowired
    Notices notices;

    @Autowired
    NoticeFixture fixture;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Clock clock;

    @Test
    @Clause("notice-five-days")
    void A_list_is_published_in_one_act_for_five_working_days() {
        var first = fixture.open();
        var second = fixture.open();

        var notice = notices.get(notices.publish(OFFICER, fixture.draft(second, first)));

        assertThat(notice.entries()).extracting(NoticeEntry::caseId).containsExactly(second, first);
        assertThat(workingDays.between(notice.publishedAt(), notice.ends())).isEqualTo(5);
        assertThat(notice.isRunning(notice.ends())).isTrue();
        assertThat(notice.isRunning(notice.ends().plusMillis(1))).isFalse();
        assertThat(notices.running()).contains(notice);
        assertThat(notices.of(first)).contains(notice);
    }

    @Test
    void One_case_that_may_not_stand_on_it_stops_the_whole_list() {
        var good = fixture.open();
        var ended = fixture.open();
        casefiles.end(ended, CaseState.REJECTED, "over");

        assertRefused(Refusal.Kind.CONFLICT, OFFICER, fixture.draft(good, ended));
        assertThat(notices.of(good)).isEmpty();

        notices.publish(OFFICER, fixture.draft(good));
        assertRefused(Refusal.Kind.CONFLICT, OFFICER, fixture.draft(good));
    }

    @Test
    void Nobody_but_an_officer_of_the_province_publishes() {
        var county = fixture.county();
        var draft = fixture.draft(cases.open(county));

        assertRefused(Refusal.Kind.FORBIDDEN, editor(county), draft);
        assertRefused(Refusal.Kind.FORBIDDEN, actor(Role.PROVINCE_LEADER, PROVINCE), draft);
        assertRefused(Refusal.Kind.FORBIDDEN, actor(Role.PROVINCE_OFFICER, new RegionCode("32")), draft);
        var elsewhere =
                new NoticeDraft(new RegionCode("32"), "2026", draft.cases(), draft.title(), draft.text(), draft.ends());
        assertRefused(Refusal.Kind.NOT_FOUND, actor(Role.PROVINCE_OFFICER, new RegionCode("32")), elsewhere);
    }

    @Test
    void A_list_that_is_empty_repeated_or_too_short_is_refused() {
        var id = fixture.open();
        var good = fixture.draft(id);

        assertRefused(Refusal.Kind.INVALID, OFFICER, fixture.draft());
        assertRefused(Refusal.Kind.INVALID, OFFICER, fixture.draft(id, id));
        assertRefused(
                Refusal.Kind.INVALID,
                OFFICER,
                new NoticeDraft(
                        PROVINCE, "2026", List.of(id), "t", "t", clock.instant().plus(Duration.ofDays(1))));
        assertRefused(
                Refusal.Kind.INVALID, OFFICER, new NoticeDraft(PROVINCE, "2026", List.of(id), " ", "t", good.ends()));
    }

    private void assertRefused(Refusal.Kind kind, Actor actor, NoticeDraft draft) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notices.publish(actor, draft))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
