package org.junheng.survey;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the surveys. */
@Repository
class SurveyRepository {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SurveyRule usual;

    SurveyRepository(JdbcClient jdbc, Clock clock, JsonMapper json) throws IOException {
        this.jdbc = jdbc;
        this.clock = clock;
        try (var file = new ClassPathResource("survey/usual-rule.json").getInputStream()) {
            this.usual = json.readValue(file, SurveyRule.class);
        }
    }

    SurveyRule rule(String round) {
        return jdbc.sql("""
                        select per_mille, least_sample, least_parents, least_return, least_satisfied
                        from survey_rule where round = ?""").param(round).query(SurveyRule.class).optional().orElse(usual);
    }

    void add(Actor actor, CaseId id, SurveyResult result) {
        var key = jdbc.sql("""
                        insert into survey_result (case_id, source, began, ended, residents, by_name, by_display_name, at)
                        values (:id, :source, :began, :ended, :residents, :name, :displayName, :at) returning id""")
                .param("id", id.value())
                .param("source", result.source().name())
                .param("began", result.began())
                .param("ended", result.ended())
                .param("residents", result.residents())
                .param("name", actor.name())
                .param("displayName", actor.displayName())
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        for (var group : result.groups()) {
            jdbc.sql("insert into survey_group values (?, ?, ?, ?, ?)")
                    .params(key, group.respondents().name(), group.distributed(), group.valid(), group.satisfied())
                    .update();
        }
    }

    Optional<SurveyResult> latest(CaseId id, Source source) {
        return jdbc.sql("""
                        select id, began, ended, residents from survey_result
                        where case_id = ? and source = ? order by id desc limit 1""")
                .params(id.value(), source.name())
                .query((row, number) -> new SurveyResult(
                        source,
                        row.getObject("began", LocalDate.class),
                        row.getObject("ended", LocalDate.class),
                        row.getObject("residents", Integer.class),
                        groups(row.getLong("id"))))
                .optional();
    }

    private List<GroupResult> groups(long result) {
        return jdbc.sql(
                        "select respondents, distributed, valid, satisfied from survey_group where result = ? order by 1")
                .param(result)
                .query((row, number) -> new GroupResult(
                        Respondents.valueOf(row.getString(1)), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}
