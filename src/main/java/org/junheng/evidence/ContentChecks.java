package org.junheng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The condition of contents, each kept once however many documents have it. */
@Repository
class ContentChecks {

    private final JdbcClient jdbc;

    ContentChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters what was found at an upload. A scan that could not say takes nothing back that an earlier one said. */
    void enter(Digest sha256, Condition condition, Instant at) {
        jdbc.sql("""
                        insert into content_check (sha256, macros, scan, signature, at) values (?, ?, ?, ?, ?)
                        on conflict (sha256) do update
                        set macros = excluded.macros, scan = excluded.scan, signature = excluded.signature, at = excluded.at
                        where excluded.scan in ('CLEAN', 'INFECTED') or content_check.scan = 'NONE'""")
                .params(
                        sha256.value(),
                        condition.macros(),
                        condition.scan().name(),
                        condition.signature(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The contents that wait for a scan, those tried longest ago first. */
    List<Digest> waiting(int most) {
        return jdbc.sql("select sha256 from content_check where scan = 'QUARANTINED' order by at limit ?")
                .param(most)
                .query((row, number) -> new Digest(row.getString(1)))
                .list();
    }

    /** Enters what a scan of content that waits came to; false if somebody else was faster. */
    boolean scanned(Digest sha256, Condition.Scan scan, String signature, Instant at) {
        return jdbc.sql(
                                "update content_check set scan = ?, signature = ?, at = ? where sha256 = ? and scan = 'QUARANTINED'")
                        .params(scan.name(), signature, at.atOffset(ZoneOffset.UTC), sha256.value())
                        .update()
                > 0;
    }

    /** Marks content in which a virus was found, if it is kept. */
    void infected(Digest sha256, String signature, Instant at) {
        jdbc.sql("""
                        insert into content_check (sha256, macros, scan, signature, at)
                        select :sha256, false, 'INFECTED', :signature, :at
                        where exists (select from document where sha256 = :sha256)
                        on conflict (sha256) do update
                        set scan = excluded.scan, signature = excluded.signature, at = excluded.at""")
                .param("sha256", sha256.value())
                .param("signature", signature)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of a row with the columns of the table, or with nothing in them. */
    static Condition condition(ResultSet row) throws SQLException {
        var scan = row.getString("scan");
        return scan == null
                ? Condition.PLAIN
                : new Condition(row.getBoolean("macros"), Condition.Scan.valueOf(scan), row.getString("signature"));
    }
}
