package org.junheng.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PackRepository implements PackSource {

    private final JdbcClient jdbc;

    PackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pack as it was handed in. */
    record Kept(EditionId id, String content, Instant at, String byName) {}

    @Override
    public long version() {
        return jdbc.sql("select coalesce(max(changed), 0) from standard_pack")
                .query(Long.class)
                .single();
    }

    @Override
    public List<EditionReader.Source> files() {
        return list().stream()
                .map(kept -> new EditionReader.Source(kept.id().value(), kept.content()))
                .toList();
    }

    List<Kept> list() {
        return jdbc.sql("select * from standard_pack where removed_at is null order by added_at, id")
                .query((row, number) -> kept(row))
                .list();
    }

    Optional<Kept> find(EditionId id) {
        return jdbc.sql("select * from standard_pack where id = ? and removed_at is null")
                .param(id.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** Whether the id was ever given to a pack, even to one that was removed. */
    boolean isTaken(EditionId id) {
        return jdbc.sql("select exists (select from standard_pack where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Lets nobody else change packs until the transaction ends, so that changes are counted in the order they are seen. */
    void lock() {
        jdbc.sql("lock table standard_pack in share row exclusive mode").update();
    }

    /** Lets no pack come or go until the transaction ends, while others may hold them too. */
    void hold() {
        jdbc.sql("lock table standard_pack in share mode").update();
    }

    void add(Edition pack, String content, Actor by, Instant at) {
        jdbc.sql("""
                        insert into standard_pack (id, base, province, content, added_at, added_by, added_by_name, changed)
                        values (?, ?, ?, ?, ?, ?, ?, (select coalesce(max(changed), 0) + 1 from standard_pack))""")
                .params(
                        pack.id().value(),
                        String.valueOf(pack.base()),
                        String.valueOf(pack.province()),
                        content,
                        at.atOffset(ZoneOffset.UTC),
                        by.name(),
                        by.displayName())
                .update();
    }

    void remove(EditionId id, Actor by, Instant at) {
        jdbc.sql("""
                        update standard_pack set removed_at = ?, removed_by = ?, removed_by_name = ?,
                            changed = (select max(changed) + 1 from standard_pack)
                        where id = ? and removed_at is null""")
                .params(at.atOffset(ZoneOffset.UTC), by.name(), by.displayName(), id.value())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new EditionId(row.getString("id")),
                row.getString("content"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"));
    }
}
