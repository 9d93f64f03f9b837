package org.junheng.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadRepository {

    private final JdbcClient jdbc;

    UploadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Upload upload) {
        jdbc.sql("""
                        insert into upload (id, owner, target, metadata, length, received, expires)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        upload.id(),
                        upload.owner(),
                        upload.target(),
                        upload.metadata().header(),
                        upload.length(),
                        upload.received(),
                        time(upload.expires()))
                .update();
    }

    /** An upload of this person that has not expired. */
    Optional<Upload> find(String owner, UUID id, Instant now) {
        return jdbc.sql("select * from upload where id = ? and owner = ? and expires > ?")
                .params(id, owner, time(now))
                .query((row, number) -> upload(row))
                .optional();
    }

    /** The uploads of this person that are neither finished nor expired, the oldest first. */
    List<Upload> open(String owner, Instant now) {
        return jdbc.sql("select * from upload where owner = ? and expires > ? and result is null order by expires, id")
                .params(owner, time(now))
                .query((row, number) -> upload(row))
                .list();
    }

    int countOpen(String owner, Instant now) {
        return jdbc.sql("select count(*) from upload where owner = ? and expires > ? and result is null")
                .params(owner, time(now))
                .query(Integer.class)
                .single();
    }

    void progress(UUID id, long received, Instant expires) {
        jdbc.sql("update upload set received = ?, expires = ? where id = ?")
                .params(received, time(expires), id)
                .update();
    }

    void finish(UUID id, String result) {
        jdbc.sql("update upload set result = ? where id = ?").params(result, id).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from upload where id = ?").param(id).update();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from upload where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    List<UUID> expired(Instant now) {
        return jdbc.sql("select id from upload where expires <= ?")
                .param(time(now))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("target"),
                Metadata.parse(row.getString("metadata")),
                row.getLong("length"),
                row.getLong("received"),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                row.getString("result"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
