package org.junheng.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SurveyRepository {

    private final JdbcClient jdbc;
    private final UsualRules usual;

    SurveyRepository(JdbcClient jdbc, UsualRules usual) {
        this.jdbc = jdbc;
        this.usual = usual;
    }

    /** The rule of the round, or the usual one where the round says nothing of its own. */
    SurveyRule rule(String round, Source source) {
        return jdbc.sql("""
                        select per_mille, least_sample, least_parents, least_return, least_satisfied
                        from survey_rule where round = ? and source = ?""")
                .params(round, source.name())
                .query(SurveyRule.class)
                .optional()
                .orElseGet(() -> usual.of(source));
    }

    void add(Actor actor, CaseId id, SurveyResult result, Instant at) {
        var key = jdbc.sql("""
                        insert into survey_result (case_id, source, began, ended, residents, conducted_by, proof,
                            by_name, by_display_name, at)
                        values (:id, :source, :began, :ended, :residents, :conductedBy, :proof, :name, :displayName, :at)
                        returning id""")
                .param("id", id.value())
                .param("source", result.source().name())
                .param("began", result.began())
                .param("ended", result.ended())
                .param("residents", result.residents())
                .param("conductedBy", result.conductedBy())
                .param("proof", result.proof())
                .param("name", actor.name())
                .param("displayName", actor.displayName())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        for (var group : result.groups()) {
            jdbc.sql("""
                            insert into survey_group (result, respondents, distributed, returned, valid, satisfied)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            key,
                            group.respondents().name(),
                            group.distributed(),
                            group.returned(),
                            group.valid(),
                            group.satisfied())
                    .update();
        }
    }

    /** The latest result of each source that has one, in the order of the sources. */
    List<SurveyResult> latest(CaseId id) {
        return jdbc.sql("""
                        select distinct on (array_position(array['PROVINCIAL', 'NATIONAL', 'ON_SITE'], source)) *
                        from survey_result where case_id = ?
                        order by array_position(array['PROVINCIAL', 'NATIONAL', 'ON_SITE'], source), id desc""")
                .param(id.value())
                .query((row, number) -> result(row))
                .list();
    }

    private SurveyResult result(ResultSet row) throws SQLException {
        return new SurveyResult(
                Source.valueOf(row.getString("source")),
                row.getObject("began", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getObject("residents", Integer.class),
                row.getString("conducted_by"),
                row.getString("proof"),
                groups(row.getLong("id")));
    }

    private List<GroupResult> groups(long result) {
        return jdbc.sql("""
                        select respondents, distributed, returned, valid, satisfied
                        from survey_group where result = ? order by position""")
                .param(result)
                .query((row, number) -> new GroupResult(
                        Respondents.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }
}
