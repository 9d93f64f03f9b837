package org.junheng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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

    /** Of a row with the columns of the table, or with nothing in them. */
    static Condition condition(ResultSet row) throws SQLException {
        var scan = row.getString("scan");
        return scan == null
                ? Condition.PLAIN
                : new Condition(row.getBoolean("macros"), Condition.Scan.valueOf(scan), row.getString("signature"));
    }
}
