package org.junheng.review;

import static org.junheng.review.OpinionRepository.instant;
import static org.junheng.review.OpinionRepository.maybe;
import static org.junheng.review.OpinionRepository.time;

import java.time.Instant;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PanelRepository {

    private final JdbcClient jdbc;

    PanelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, PanelMember member, String by) {
        jdbc.sql(
                        "insert into review_panel (case_id, expert, expert_name, appointed_by, appointed_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), member.expert(), member.name(), by, time(member.appointed()))
                .update();
    }

    /** By login name. */
    List<PanelMember> of(CaseId id) {
        return jdbc.sql("select * from review_panel where case_id = ? and replaced_at is null order by expert")
                .param(id.value())
                .query((row, number) -> new PanelMember(
                        row.getString("expert"),
                        row.getString("expert_name"),
                        instant(row, "appointed_at"),
                        maybe(row, "handed_in_at")))
                .list();
    }

    /** Whether the expert was on the panel once and was replaced. */
    boolean wasReplaced(CaseId id, String expert) {
        return jdbc.sql(
                                "select count(*) from review_panel where case_id = ? and expert = ? and replaced_at is not null")
                        .params(id.value(), expert)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void replace(CaseId id, String expert, Instant at) {
        jdbc.sql("update review_panel set replaced_at = ? where case_id = ? and expert = ? and handed_in_at is null")
                .params(time(at), id.value(), expert)
                .update();
    }

    boolean isMember(CaseId id, String person) {
        return of(id).stream().anyMatch(member -> member.expert().equals(person));
    }

    boolean hasHandedIn(CaseId id, String person) {
        return of(id).stream().anyMatch(member -> member.expert().equals(person) && member.handedIn() != null);
    }

    /** Whether there is a panel, and everybody on it has handed in. */
    boolean allHandedIn(CaseId id) {
        var members = of(id);
        return !members.isEmpty() && members.stream().allMatch(member -> member.handedIn() != null);
    }

    void handIn(CaseId id, String expert, Instant at) {
        jdbc.sql("update review_panel set handed_in_at = ? where case_id = ? and expert = ? and handed_in_at is null")
                .params(time(at), id.value(), expert)
                .update();
    }
}
