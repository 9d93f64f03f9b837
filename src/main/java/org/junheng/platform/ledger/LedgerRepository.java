package org.junheng.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerRepository {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;

    LedgerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Instant at, String kind, String actor, String subject, String content) {
        jdbc.sql("""
                        with added as (
                            insert into ledger_entry (at, kind, actor, subject, content) values (?, ?, ?, ?, ?) returning id)
                        insert into ledger_unlinked select id from added""")
                .params(time(at.truncatedTo(ChronoUnit.MICROS)), kind, actor, subject, content)
                .update();
    }

    /** Whether this transaction may link: one at a time may, whoever else runs on the database. */
    boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('ledger', 0))")
                .query(Boolean.class)
                .single();
    }

    /** Takes entries out of those still to be linked, the earliest first. */
    List<Waiting> takeUnlinked(int most) {
        return jdbc.sql("""
                        with taken as (
                            delete from ledger_unlinked where entry in (
                                select entry from ledger_unlinked order by entry limit ?) returning entry)
                        select e.* from taken t join ledger_entry e on e.id = t.entry order by e.id""")
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getLong("id"),
                        instant(row, "at"),
                        row.getString("kind"),
                        row.getString("actor"),
                        row.getString("subject"),
                        Digest.of(row.getString("content"))))
                .list();
    }

    Checkpoint head() {
        return jdbc.sql("select * from ledger_link order by position desc limit 1")
                .query((row, number) -> new Checkpoint(
                        row.getLong("position"), instant(row, "linked_at"), new Digest(row.getString("chain"))))
                .optional()
                .orElse(new Checkpoint(0, Instant.EPOCH, Checkpoint.START));
    }

    /** Keeps links that were made at the same moment. */
    void link(List<Link> links) {
        jdbc.sql("""
                        insert into ledger_link (position, entry, linked_at, chain)
                        select position, entry, ?, chain
                        from unnest(?::bigint[], ?::bigint[], ?::text[]) as link (position, entry, chain)""")
                .param(time(links.getLast().head().at()))
                .param(links.stream().map(link -> link.head().position()).toArray(Long[]::new))
                .param(links.stream().map(Link::entry).toArray(Long[]::new))
                .param(links.stream().map(link -> link.head().chain().value()).toArray(String[]::new))
                .update();
    }

    /** Entries that are linked or still to be: what somebody slipped in beside the chain was never done. */
    List<LedgerEntry> of(String kind, String subject, Function<String, Map<String, String>> facts) {
        var sql = """
                select * from ledger_entry e where kind = ? and subject = ?
                    and (exists (select from ledger_link l where l.entry = e.id)
                        or exists (select from ledger_unlinked u where u.entry = e.id))
                order by id""";
        return jdbc.sql(sql)
                .params(kind, subject)
                .query((row, number) -> new LedgerEntry(
                        row.getLong("id"),
                        instant(row, "at"),
                        row.getString("actor"),
                        facts.apply(row.getString("content"))))
                .list();
    }

    /** Reads the chain from a position on, in order, a page at a time within a transaction. */
    void read(long from, Consumer<Linked> reader) {
        var sql = """
                select l.position, l.chain, e.* from ledger_link l join ledger_entry e on e.id = l.entry
                where l.position >= ? order by l.position""";
        jdbc.sql(sql).withFetchSize(PAGE).param(from).query(row -> {
            reader.accept(linked(row));
        });
    }

    /** Where the first of these entries stands; empty if none of them is linked. */
    Optional<Long> firstPosition(Set<Long> entries) {
        return jdbc.sql("select position from ledger_link where entry = any (?) order by position limit 1")
                .param(entries.toArray(Long[]::new))
                .query(Long.class)
                .optional();
    }

    /** The link at a position, or that before the first. */
    Digest linkAt(long position) {
        return jdbc.sql("select chain from ledger_link where position = ?")
                .param(position)
                .query((row, number) -> new Digest(row.getString(1)))
                .optional()
                .orElse(Checkpoint.START);
    }

    private static Linked linked(ResultSet row) throws SQLException {
        var line = new LedgerLine(
                row.getLong("position"),
                row.getLong("id"),
                instant(row, "at"),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("subject"),
                Digest.of(row.getString("content")));
        return new Linked(line, new Digest(row.getString("chain")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** An entry without a link. */
    record Waiting(long id, Instant at, String kind, String actor, String subject, Digest content) {

        LedgerLine at(long position) {
            return new LedgerLine(position, id, at, kind, actor, subject, content);
        }
    }

    /** A link to be kept. */
    record Link(long entry, Checkpoint head) {}

    /** A kept link with its entry. */
    record Linked(LedgerLine line, Digest chain) {}
}
