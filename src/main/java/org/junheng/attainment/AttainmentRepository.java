package org.junheng.attainment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttainmentRepository {

    private final JdbcClient jdbc;

    AttainmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report as it was recorded. */
    record Kept(MonitoringReport report, String byName, Instant at) {}

    void add(Actor actor, CaseId id, MonitoringReport report, Instant at) {
        var key = jdbc.sql("""
                        insert into monitoring_report (case_id, year, report, kept, by_name, by_display_name, at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        id.value(),
                        report.year(),
                        report.report(),
                        report.kept(),
                        actor.name(),
                        actor.displayName(),
                        Timestamp.from(at))
                .query(Long.class)
                .single();
        for (var subject : report.subjects()) {
            jdbc.sql("insert into monitoring_subject (report, grade, subject, level, rate)"
                            + " values (:report, :grade, :subject, :level, :rate)")
                    .param("report", key)
                    .param("grade", subject.grade().name())
                    .param("subject", subject.subject())
                    .param("level", subject.level())
                    .param("rate", subject.rate())
                    .update();
        }
    }

    /** All that was recorded, the latest first. */
    List<Kept> all(CaseId id) {
        return jdbc.sql("select * from monitoring_report where case_id = ? order by id desc")
                .param(id.value())
                .query((row, number) -> kept(row))
                .list();
    }

    /** What was recorded last. */
    Optional<Kept> latest(CaseId id) {
        return jdbc.sql("select * from monitoring_report where case_id = ? order by id desc limit 1")
                .param(id.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var report = new MonitoringReport(
                row.getInt("year"), row.getString("report"), row.getString("kept"), subjects(row.getLong("id")));
        return new Kept(
                report, row.getString("by_display_name"), row.getTimestamp("at").toInstant());
    }

    private List<SubjectResult> subjects(long report) {
        return jdbc.sql("select grade, subject, level, rate from monitoring_subject where report = ? order by position")
                .param(report)
                .query((row, number) -> new SubjectResult(
                        Grade.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getBigDecimal(4)))
                .list();
    }
}
