package org.junheng.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRepository {

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Notice notice, Actor by) {
        jdbc.sql("""
                        insert into notice (id, province, round, title, text, published_at, ends, by_name, by_display_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        notice.id().value(),
                        notice.province().value(),
                        notice.round(),
                        notice.title(),
                        notice.text(),
                        Timestamp.from(notice.publishedAt()),
                        Timestamp.from(notice.ends()),
                        by.name(),
                        by.displayName())
                .update();
        for (var position = 0; position < notice.entries().size(); position++) {
            var entry = notice.entries().get(position);
            jdbc.sql("insert into notice_entry (notice, position, case_id, county) values (?, ?, ?, ?)")
                    .params(
                            notice.id().value(),
                            position,
                            entry.caseId().value(),
                            entry.county().value())
                    .update();
        }
    }

    Optional<Notice> find(NoticeId id) {
        return jdbc.sql("select * from notice where id = ?")
                .param(id.value())
                .query((row, number) -> notice(row))
                .optional();
    }

    Optional<Notice> latest(CaseId id) {
        return jdbc.sql("""
                        select notice.* from notice join notice_entry on notice_entry.notice = notice.id
                        where notice_entry.case_id = ? order by published_at desc limit 1""")
                .param(id.value())
                .query((row, number) -> notice(row))
                .optional();
    }

    List<Notice> page(int offset, int limit) {
        return jdbc.sql("select * from notice order by published_at desc, id offset ? limit ?")
                .params(offset, limit)
                .query((row, number) -> notice(row))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from notice").query(Integer.class).single();
    }

    List<Notice> running(Instant now) {
        return jdbc.sql("select * from notice where ends >= ? order by ends, id")
                .param(Timestamp.from(now))
                .query((row, number) -> notice(row))
                .list();
    }

    private Notice notice(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Notice(
                new NoticeId(id),
                new RegionCode(row.getString("province")),
                row.getString("round"),
                row.getString("title"),
                row.getString("text"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                entries(id));
    }

    private List<NoticeEntry> entries(UUID notice) {
        return jdbc.sql("select case_id, county from notice_entry where notice = ? order by position")
                .param(notice)
                .query((row, number) -> new NoticeEntry(
                        new CaseId(row.getObject("case_id", UUID.class)), new RegionCode(row.getString("county"))))
                .list();
    }
}
