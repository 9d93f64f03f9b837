package org.junheng.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.Round.NationalStep;
import org.junheng.casefile.Round.QueryRule;
import org.junheng.casefile.Round.SignOff;
import org.junheng.casefile.Round.SignOffKind;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundRepository {

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> all() {
        return jdbc.sql("select * from round order by id desc")
                .query((row, number) -> round(row))
                .list();
    }

    Optional<Round> find(String id) {
        return jdbc.sql("select * from round where id = ?")
                .param(id)
                .query((row, number) -> round(row))
                .optional();
    }

    boolean hasCases(String id) {
        return jdbc.sql("select exists (select from casefile where round = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    boolean judgesBy(EditionId edition) {
        return jdbc.sql("select exists (select from round where edition = ?)")
                .param(edition.value())
                .query(Boolean.class)
                .single();
    }

    void save(Round round) {
        jdbc.sql("""
                        insert into round (id, name, school_year, fiscal_year, opens, closes, edition, queries)
                        values (:id, :name, :schoolYear, :fiscalYear, :opens, :closes, :edition, :queries)
                        on conflict (id) do update set name = :name, school_year = :schoolYear, fiscal_year = :fiscalYear,
                            opens = :opens, closes = :closes, edition = :edition, queries = :queries,
                            version = round.version + 1""")
                .param("id", round.id())
                .param("name", round.name())
                .param("schoolYear", round.schoolYear().value())
                .param("fiscalYear", round.fiscalYear())
                .param("opens", round.opens())
                .param("closes", round.closes())
                .param("edition", round.edition().value())
                .param("queries", round.queries().name())
                .update();
        saveSignOff(round);
        saveNationalSteps(round);
    }

    private void saveSignOff(Round round) {
        jdbc.sql("delete from round_sign_off where round = ?").param(round.id()).update();
        for (var i = 0; i < round.signOff().size(); i++) {
            var step = round.signOff().get(i);
            jdbc.sql("insert into round_sign_off (round, position, code, label, role, kind) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            round.id(),
                            i,
                            step.code(),
                            step.label(),
                            step.role().name(),
                            step.kind().name())
                    .update();
        }
    }

    private void saveNationalSteps(Round round) {
        jdbc.sql("delete from round_national_step where round = ?")
                .param(round.id())
                .update();
        for (var i = 0; i < round.nationalSteps().size(); i++) {
            var step = round.nationalSteps().get(i);
            jdbc.sql("insert into round_national_step (round, position, code, label) values (?, ?, ?, ?)")
                    .params(round.id(), i, step.code(), step.label())
                    .update();
        }
    }

    private Round round(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new Round(
                id,
                row.getString("name"),
                new SchoolYear(row.getInt("school_year")),
                row.getInt("fiscal_year"),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                new EditionId(row.getString("edition")),
                QueryRule.valueOf(row.getString("queries")),
                signOff(id),
                nationalSteps(id));
    }

    private List<SignOff> signOff(String round) {
        return jdbc.sql("select * from round_sign_off where round = ? order by position")
                .param(round)
                .query((row, number) -> new SignOff(
                        row.getString("code"),
                        row.getString("label"),
                        Role.valueOf(row.getString("role")),
                        SignOffKind.valueOf(row.getString("kind"))))
                .list();
    }

    private List<NationalStep> nationalSteps(String round) {
        return jdbc.sql("select code, label from round_national_step where round = ? order by position")
                .param(round)
                .query((row, number) -> new NationalStep(row.getString("code"), row.getString("label")))
                .list();
    }
}
