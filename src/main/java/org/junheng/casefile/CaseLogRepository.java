package org.junheng.casefile;

import static org.junheng.casefile.CasefileRepository.instant;
import static org.junheng.casefile.CasefileRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseLogRepository {

    private final JdbcClient jdbc;

    CaseLogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry; its id is given by the database. */
    void add(LogEntry entry) {
        var digest = entry.digest();
        jdbc.sql("""
                        insert into case_log (case_id, at, actor, actor_name, on_behalf_of, task_id, step, step_name, element,
                            action, opinion, digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(entry.caseId().value())
                .param(time(entry.at()))
                .param(entry.actor())
                .param(entry.actorName())
                .param(entry.onBehalfOf())
                .param(entry.taskId())
                .param(entry.step())
                .param(entry.stepName())
                .param(entry.element())
                .param(entry.action())
                .param(entry.opinion())
                .param(digest == null ? null : digest.value())
                .update();
    }

    List<LogEntry> of(CaseId id) {
        return jdbc.sql("select * from case_log where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        var digest = row.getString("digest");
        return new LogEntry(
                row.getLong("id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                instant(row, "at"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("task_id"),
                row.getString("step"),
                row.getString("step_name"),
                row.getString("element"),
                row.getString("action"),
                row.getString("opinion"),
                digest == null ? null : new Digest(digest));
    }
}
