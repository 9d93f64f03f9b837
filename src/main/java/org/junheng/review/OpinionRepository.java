package org.junheng.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpinionRepository {

    private final JdbcClient jdbc;

    OpinionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Opinion opinion) {
        var mark = opinion.draft().mark();
        var judgement = opinion.draft().judgement();
        jdbc.sql("""
                        insert into review_opinion (case_id, level, seat, reviewer, reviewer_name, item, mark, judgement, remark,
                            grade, content, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_id, level, seat, item) where handed_in_at is null do update set
                            reviewer = excluded.reviewer, reviewer_name = excluded.reviewer_name, mark = excluded.mark,
                            judgement = excluded.judgement, remark = excluded.remark, grade = excluded.grade, content = excluded.content,
                            saved_at = excluded.saved_at""")
                .param(opinion.caseId().value())
                .param(opinion.level().name())
                .param(opinion.seat())
                .param(opinion.reviewer())
                .param(opinion.reviewerName())
                .param(opinion.item())
                .param(mark == null ? null : mark.name())
                .param(judgement == null ? null : judgement.name())
                .param(opinion.draft().words())
                .param(opinion.draft().grade())
                .param(opinion.content().value())
                .param(time(opinion.saved()))
                .update();
    }

    /** Of each item and seat the draft, or else what was handed in last. */
    List<Opinion> latest(CaseId id, Level level, String seat) {
        return jdbc.sql("""
                        select distinct on (item) * from review_opinion
                        where case_id = ? and level = ? and seat = ? order by item, handed_in_at desc nulls first, id desc""")
                .params(id.value(), level.name(), seat)
                .query((row, number) -> opinion(row))
                .list();
    }

    /** What was handed in last of each item and seat. */
    List<Opinion> handedIn(CaseId id, Level level) {
        return jdbc.sql("""
                        select distinct on (item, seat) * from review_opinion
                        where case_id = ? and level = ? and handed_in_at is not null order by item, seat, id desc""")
                .params(id.value(), level.name())
                .query((row, number) -> opinion(row))
                .list();
    }

    void handIn(CaseId id, Level level, String seat, Instant at) {
        jdbc.sql("""
                        update review_opinion set handed_in_at = ?
                        where case_id = ? and level = ? and seat = ? and handed_in_at is null""").params(time(at), id.value(), level.name(), seat).update();
    }

    /** Drops drafts of items that were not to be judged. */
    void dropDrafts(CaseId id, Level level, String seat, List<String> except) {
        jdbc.sql("""
                        delete from review_opinion where case_id = :id and level = :level and seat = :seat
                            and handed_in_at is null and not (item = any (:except))""")
                .param("id", id.value())
                .param("level", level.name())
                .param("seat", seat)
                .param("except", except.toArray(String[]::new))
                .update();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        var mark = row.getString("mark");
        var judgement = row.getString("judgement");
        return new Opinion(
                new CaseId(row.getObject("case_id", UUID.class)),
                Level.valueOf(row.getString("level")),
                row.getString("seat"),
                row.getString("reviewer"),
                row.getString("reviewer_name"),
                new OpinionDraft(
                        row.getString("item"),
                        mark == null ? null : Mark.valueOf(mark),
                        judgement == null ? null : Judgement.valueOf(judgement),
                        row.getString("remark"),
                        row.getString("grade")),
                new Digest(row.getString("content")),
                instant(row, "saved_at"),
                maybe(row, "handed_in_at"));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
