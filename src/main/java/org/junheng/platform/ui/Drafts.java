package org.junheng.platform.ui;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions not handed in yet, kept in the database so that no lost session loses them. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this person last wrote on this task; empty if nothing. */
    String get(String task, String person) {
        return jdbc.sql("select opinion from opinion_draft where task = ? and person = ?")
                .params(task, person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Keeps what this person has written so far. */
    void keep(String task, String person, String opinion) {
        jdbc.sql("""
                        insert into opinion_draft (task, person, opinion, saved) values (?, ?, ?, ?)
                        on conflict (task, person) do update set opinion = excluded.opinion, saved = excluded.saved""")
                .params(task, person, opinion, Timestamp.from(clock.instant()))
                .update();
    }

    /** Drops the draft once the opinion has been given. */
    void forget(String task, String person) {
        jdbc.sql("delete from opinion_draft where task = ? and person = ?")
                .params(task, person)
                .update();
    }
}
