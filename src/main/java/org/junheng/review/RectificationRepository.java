package org.junheng.review;

import static org.junheng.review.OpinionRepository.instant;
import static org.junheng.review.OpinionRepository.time;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junheng.review.Rectification.Check;
import org.junheng.review.Rectification.Measure;
import org.junheng.review.Rectification.Result;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RectificationRepository {

    private final JdbcClient jdbc;

    RectificationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rectification of(Problem problem) {
        return new Rectification(
                problem,
                jdbc.sql("select * from review_measure where problem = ? order by id desc limit 1")
                        .param(problem.id())
                        .query((row, number) -> new Measure(
                                row.getString("measure"),
                                row.getString("responsible"),
                                row.getObject("until", LocalDate.class),
                                instant(row, "planned_at")))
                        .optional()
                        .orElse(null),
                jdbc.sql("select * from review_result where problem = ? order by id")
                        .param(problem.id())
                        .query((row, number) -> new Result(
                                row.getString("result"),
                                texts(row.getArray("documents")),
                                instant(row, "submitted_at")))
                        .list(),
                jdbc.sql("select * from review_check where problem = ? order by id")
                        .param(problem.id())
                        .query((row, number) -> new Check(
                                row.getBoolean("settled"),
                                row.getString("remark"),
                                row.getString("checked_by_name"),
                                instant(row, "checked_at")))
                        .list());
    }

    void plan(UUID problem, Measure measure, String by) {
        jdbc.sql("""
                        insert into review_measure (problem, measure, responsible, until, planned_by, planned_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(problem, measure.measure(), measure.responsible(), measure.until(), by, time(measure.at()))
                .update();
    }

    void submit(UUID problem, Result result, String by) {
        jdbc.sql("""
                        insert into review_result (problem, result, documents, submitted_by, submitted_at)
                        values (:problem, :result, :documents, :by, :at)""")
                .param("problem", problem)
                .param("result", result.result())
                .param("documents", result.documents().toArray(String[]::new))
                .param("by", by)
                .param("at", time(result.at()))
                .update();
    }

    void check(UUID problem, boolean settled, String remark, Actor by, Instant at) {
        jdbc.sql("""
                        insert into review_check (problem, settled, remark, checked_by, checked_by_name, checked_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(problem, settled, remark, by.name(), by.displayName(), time(at))
                .update();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
