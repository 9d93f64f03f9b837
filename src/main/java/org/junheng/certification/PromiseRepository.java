package org.junheng.certification;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.shared.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PromiseRepository {

    private final JdbcClient jdbc;

    PromiseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReliefPromise promise) {
        var stage = promise.stage();
        jdbc.sql("""
                        insert into relief_promise (case_id, school, school_name, kind, stage, amount, reason, promise,
                            promised_until, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(promise.caseId().value())
                .param(promise.school())
                .param(promise.schoolName())
                .param(promise.kind().name())
                .param(stage == null ? null : stage.name())
                .param(promise.amount())
                .param(promise.reason())
                .param(promise.promise())
                .param(Date.valueOf(promise.until()))
                .param(promise.byName())
                .param(Timestamp.from(promise.at()))
                .update();
    }

    List<ReliefPromise> of(CaseId id) {
        return jdbc.sql("select * from relief_promise where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> promise(row))
                .list();
    }

    private static ReliefPromise promise(ResultSet row) throws SQLException {
        var stage = row.getString("stage");
        var kept = row.getDate("kept_on");
        return new ReliefPromise(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("school"),
                row.getString("school_name"),
                Kind.valueOf(row.getString("kind")),
                stage == null ? null : Stage.valueOf(stage),
                row.getBigDecimal("amount"),
                row.getString("reason"),
                row.getString("promise"),
                row.getDate("promised_until").toLocalDate(),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                kept == null ? null : kept.toLocalDate());
    }
}
