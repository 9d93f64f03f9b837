package org.junheng.review;

import static org.junheng.review.OpinionRepository.instant;
import static org.junheng.review.OpinionRepository.maybe;
import static org.junheng.review.OpinionRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.review.Problem.Status;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProblemRepository {

    private final JdbcClient jdbc;

    ProblemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Problem problem, String by) {
        jdbc.sql("""
                        insert into review_problem (id, case_id, number, level, item, description, severity, listed_by, listed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(problem.id())
                .param(problem.caseId().value())
                .param(problem.number())
                .param(problem.level().name())
                .param(problem.item())
                .param(problem.description())
                .param(problem.severity().name())
                .param(by)
                .param(time(problem.listedAt()))
                .update();
    }

    /** By number. */
    List<Problem> of(CaseId id) {
        return jdbc.sql("select * from review_problem where case_id = ? order by number")
                .param(id.value())
                .query((row, number) -> problem(row))
                .list();
    }

    void send(CaseId id, Instant at) {
        jdbc.sql("update review_problem set sent_at = ? where case_id = ? and sent_at is null")
                .params(time(at), id.value())
                .update();
    }

    void close(UUID problem, Status status, Actor by, Instant at) {
        jdbc.sql("""
                        update review_problem set status = ?, closed_by = ?, closed_by_name = ?, closed_at = ?
                        where id = ? and status <> 'SETTLED'""")
                .params(status.name(), by.name(), by.displayName(), time(at), problem)
                .update();
    }

    private static Problem problem(ResultSet row) throws SQLException {
        return new Problem(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                Level.valueOf(row.getString("level")),
                row.getString("item"),
                row.getString("description"),
                Severity.valueOf(row.getString("severity")),
                Status.valueOf(row.getString("status")),
                instant(row, "listed_at"),
                maybe(row, "sent_at"),
                row.getString("closed_by_name"),
                maybe(row, "closed_at"));
    }
}
