package org.junheng.certification;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.schooldata.Message;
import org.junheng.shared.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RuledPromiseRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    RuledPromiseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the promises of a case; those that a later calculation no longer rests on are gone unless they were kept. */
    void replace(CaseId id, List<RuledPromise> promises) {
        jdbc.sql("delete from ruled_promise where case_id = ? and kept_on is null")
                .param(id.value())
                .update();
        promises.forEach(this::add);
    }

    private void add(RuledPromise promise) {
        var stage = promise.stage();
        jdbc.sql("""
                        insert into ruled_promise (case_id, item, school, school_name, stage, sentence, promised_until,
                            by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(promise.caseId().value())
                .param(promise.item())
                .param(promise.school())
                .param(promise.schoolName())
                .param(stage == null ? null : stage.name())
                .param(json.writeValueAsString(promise.sentence()))
                .param(Date.valueOf(promise.until()))
                .param(promise.byName())
                .param(Timestamp.from(promise.at()))
                .update();
    }

    List<RuledPromise> of(CaseId id) {
        return jdbc.sql("select * from ruled_promise where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> promise(row))
                .list();
    }

    private RuledPromise promise(ResultSet row) throws SQLException {
        var stage = row.getString("stage");
        var kept = row.getDate("kept_on");
        return new RuledPromise(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("item"),
                row.getString("school"),
                row.getString("school_name"),
                stage == null ? null : Stage.valueOf(stage),
                json.readValue(row.getString("sentence"), Message.class),
                row.getDate("promised_until").toLocalDate(),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                kept == null ? null : kept.toLocalDate());
    }
}
