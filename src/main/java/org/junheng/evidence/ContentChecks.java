package org.junheng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junheng.casefile.CaseId;
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
    void enter(Digest sha256, Condition condition, String signatures, Instant at) {
        jdbc.sql("""
                        insert into content_check (sha256, macros, scan, signature, signatures, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (sha256) do update
                        set macros = excluded.macros, scan = excluded.scan, signature = excluded.signature,
                            signatures = excluded.signatures, at = excluded.at
                        where excluded.scan in ('CLEAN', 'INFECTED') or content_check.scan = 'NONE'""")
                .params(
                        sha256.value(),
                        condition.macros(),
                        condition.scan().name(),
                        condition.signature(),
                        signatures,
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
    boolean scanned(Digest sha256, Condition.Scan scan, String signature, String signatures, Instant at) {
        return jdbc.sql("""
                                update content_check set scan = ?, signature = ?, signatures = ?, at = ?
                                where sha256 = ? and scan = 'QUARANTINED'""")
                        .params(scan.name(), signature, signatures, at.atOffset(ZoneOffset.UTC), sha256.value())
                        .update()
                > 0;
    }

    /** The contents in which nothing was found, or looked for, under other signatures than these, those longest ago first. */
    List<Digest> scannedUnderOthers(String signatures, int most) {
        return jdbc.sql("""
                        select sha256 from content_check
                        where scan in ('NONE', 'CLEAN') and (signatures < :known or signatures > :known)
                        order by at limit :most""")
                .param("known", signatures)
                .param("most", most)
                .query((row, number) -> new Digest(row.getString(1)))
                .list();
    }

    /** Enters that nothing was found under these signatures either. */
    void stillClean(Digest sha256, String signatures, Instant at) {
        jdbc.sql("""
                        update content_check set scan = 'CLEAN', signatures = ?, at = ?
                        where sha256 = ? and scan in ('NONE', 'CLEAN')""")
                .params(signatures, at.atOffset(ZoneOffset.UTC), sha256.value())
                .update();
    }

    /** Lets all others go first, so that one that cannot be scanned keeps none of them waiting. */
    void putOff(Digest sha256, Instant at) {
        jdbc.sql("update content_check set at = ? where sha256 = ? and scan in ('NONE', 'CLEAN')")
                .params(at.atOffset(ZoneOffset.UTC), sha256.value())
                .update();
    }

    /** Enters that too much of it is there to be scanned. */
    void notScanned(Digest sha256, String signatures, Instant at) {
        jdbc.sql("update content_check set signatures = ?, at = ? where sha256 = ? and scan in ('NONE', 'CLEAN')")
                .params(signatures, at.atOffset(ZoneOffset.UTC), sha256.value())
                .update();
    }

    /** Enters a virus in content that was read as clean; false if that is known. */
    boolean foundLater(Digest sha256, String signature, String signatures, Instant at) {
        var changed = jdbc.sql("""
                        update content_check set scan = 'INFECTED', signature = ?, signatures = ?, at = ?
                        where sha256 = ? and scan in ('NONE', 'CLEAN')""")
                .params(signature, signatures, at.atOffset(ZoneOffset.UTC), sha256.value())
                .update();
        if (changed > 0) {
            keepInfection(sha256, signature, signatures, at);
        }
        return changed > 0;
    }

    private void keepInfection(Digest sha256, String signature, String signatures, Instant at) {
        jdbc.sql("""
                        insert into content_infection (sha256, signature, signatures, at) values (?, ?, ?, ?)
                        on conflict (sha256) do nothing""")
                .params(sha256.value(), signature, signatures, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The documents of a case, by their ids with their contents, in which a virus was found after they had been read as clean. */
    List<String> infectedLater(CaseId id) {
        return jdbc.sql("""
                        select document.id || ' ' || document.sha256 from document
                        join content_infection on content_infection.sha256 = document.sha256
                            and content_infection.at > document.added_at
                        where document.case_id = ? order by document.id""")
                .param(id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Marks content in which a virus was found, if it is kept. */
    void infected(Digest sha256, String signature, Instant at) {
        var marked = jdbc.sql("""
                        insert into content_check (sha256, macros, scan, signature, at)
                        select :sha256, false, 'INFECTED', :signature, :at
                        where exists (select from document where sha256 = :sha256)
                        on conflict (sha256) do update
                        set scan = excluded.scan, signature = excluded.signature, at = excluded.at""")
                .param("sha256", sha256.value())
                .param("signature", signature)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (marked > 0) {
            keepInfection(sha256, signature, "", at);
        }
    }

    /** Of a row with the columns of the table, or with nothing in them. */
    static Condition condition(ResultSet row) throws SQLException {
        var scan = row.getString("scan");
        return scan == null
                ? Condition.PLAIN
                : new Condition(row.getBoolean("macros"), Condition.Scan.valueOf(scan), row.getString("signature"));
    }
}
