package org.junheng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junheng.contentstore.Damage;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScrubRepository {

    private static final Duration BROKEN_OFF = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final DocumentRepository documents;

    ScrubRepository(JdbcClient jdbc, DocumentRepository documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** The contents of all documents. */
    List<KeptContent> kept() {
        return jdbc.sql("select distinct sha256, size from document order by sha256")
                .query((row, number) -> new KeptContent(new Digest(row.getString(1)), row.getLong(2)))
                .list();
    }

    /** Begins a scrub, unless one is running anywhere. */
    Optional<Long> begin(String by, Instant at) {
        jdbc.sql("lock table scrub in exclusive mode").update();
        return jdbc.sql("""
                        insert into scrub (by_name, started, touched, contents)
                        select :by, :at, :at, 0
                        where not exists (select from scrub where ended is null and touched > :since)
                        returning id""")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("since", at.minus(BROKEN_OFF).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void expect(long id, int contents, Instant at) {
        jdbc.sql("update scrub set contents = ?, touched = greatest(started, ?) where id = ?")
                .params(contents, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void progress(long id, int checked, long bytes, Instant at) {
        jdbc.sql("update scrub set checked = ?, bytes = ?, touched = greatest(started, ?) where id = ?")
                .params(checked, bytes, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void found(long id, Digest sha256, Damage damage) {
        jdbc.sql("insert into scrub_finding (scrub, sha256, damage) values (?, ?, ?)")
                .params(id, sha256.value(), damage.name())
                .update();
    }

    /** Enters what content found damaged belongs to besides documents. */
    void owners(long id, Digest sha256, List<String> owners) {
        jdbc.sql("update scrub_finding set owners = ? where scrub = ? and sha256 = ?")
                .params(owners.toArray(String[]::new), id, sha256.value())
                .update();
    }

    void end(long id, Instant at) {
        jdbc.sql("update scrub set ended = greatest(started, ?) where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** The latest first. */
    List<Scrub> latest(int most) {
        return jdbc.sql("select * from scrub order by id desc limit ?")
                .param(most)
                .query((row, number) -> scrub(row))
                .list();
    }

    private Scrub scrub(ResultSet row) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Scrub(
                row.getLong("id"),
                row.getString("by_name"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("contents"),
                row.getInt("checked"),
                row.getLong("bytes"),
                findings(row.getLong("id")));
    }

    private List<Scrub.Finding> findings(long id) {
        return jdbc.sql("select sha256, damage, owners from scrub_finding where scrub = ? order by sha256")
                .param(id)
                .query((row, number) -> finding(row))
                .list();
    }

    private Scrub.Finding finding(ResultSet row) throws SQLException {
        var sha256 = new Digest(row.getString("sha256"));
        var owners = (String[]) row.getArray("owners").getArray();
        return new Scrub.Finding(
                sha256, Damage.valueOf(row.getString("damage")), documents.with(sha256), List.of(owners));
    }
}
