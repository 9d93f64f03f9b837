package org.junheng.planning;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScenarioRepository {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    ScenarioRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of a draft as they are kept. */
    private record Kept(
            String fileName,
            List<Map<Column, String>> schools,
            Map<CountyFigure, BigDecimal> figures,
            int unreadable) {}

    List<Scenario> list(RegionCode county) {
        return jdbc.sql("select * from scenario where county = ? order by saved_at desc, id")
                .param(county.value())
                .query((row, number) -> scenario(row))
                .list();
    }

    Optional<Scenario> find(ScenarioId id) {
        return jdbc.sql("select * from scenario where id = ?")
                .param(id.value())
                .query((row, number) -> scenario(row))
                .optional();
    }

    /** The scenario as it is until the transaction ends. */
    Optional<Scenario> lock(ScenarioId id) {
        return jdbc.sql("select * from scenario where id = ? for update")
                .param(id.value())
                .query((row, number) -> scenario(row))
                .optional();
    }

    boolean judgesBy(EditionId edition) {
        return jdbc.sql("select exists (select from scenario where edition = ?)")
                .param(edition.value())
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(RegionCode county, String name, ScenarioId by) {
        return jdbc.sql("select exists (select from scenario where county = ? and name = ? and id <> ?)")
                .params(county.value(), name, by.value())
                .query(Boolean.class)
                .single();
    }

    void put(Scenario scenario, String by) {
        jdbc.sql("""
                        insert into scenario (id, county, year, name, statistics, draft, changes, edition, saved_at,
                            saved_by, saved_by_name)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)
                        on conflict (id) do update set year = excluded.year, name = excluded.name,
                            statistics = excluded.statistics, draft = excluded.draft, changes = excluded.changes,
                            edition = excluded.edition,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                            saved_by_name = excluded.saved_by_name""")
                .param(scenario.id().value())
                .param(scenario.county().value())
                .param(scenario.year().value())
                .param(scenario.name())
                .param(statistics(scenario.basis()))
                .param(draft(scenario.basis()))
                .param(json.writerFor(CHANGES).writeValueAsString(scenario.changes()))
                .param(scenario.edition() == null ? null : scenario.edition().value())
                .param(scenario.saved().at().atOffset(ZoneOffset.UTC))
                .param(by)
                .param(scenario.saved().name())
                .update();
    }

    void delete(ScenarioId id) {
        jdbc.sql("delete from scenario where id = ?").param(id.value()).update();
    }

    private static @Nullable UUID statistics(Basis basis) {
        return switch (basis) {
            case Basis.Imported imported -> imported.statistics().value();
            case Basis.Draft ignored -> null;
        };
    }

    private @Nullable String draft(Basis basis) {
        return switch (basis) {
            case Basis.Imported ignored -> null;
            case Basis.Draft draft -> {
                var rows = draft.figures().schools().stream().map(School::cells).toList();
                yield json.writeValueAsString(new Kept(
                        draft.fileName(),
                        rows,
                        draft.figures().figures(),
                        draft.figures().unreadable()));
            }
        };
    }

    private Scenario scenario(ResultSet row) throws SQLException {
        var county = new RegionCode(row.getString("county"));
        var year = new SchoolYear(row.getInt("year"));
        return new Scenario(
                new ScenarioId(row.getObject("id", UUID.class)),
                county,
                year,
                row.getString("name"),
                basis(row, county, year),
                json.readValue(row.getString("changes"), CHANGES),
                edition(row.getString("edition")),
                new SavedBy(
                        row.getString("saved_by_name"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()));
    }

    private static @Nullable EditionId edition(@Nullable String id) {
        return id == null ? null : new EditionId(id);
    }

    private Basis basis(ResultSet row, RegionCode county, SchoolYear year) throws SQLException {
        var statistics = row.getObject("statistics", UUID.class);
        if (statistics != null) {
            return new Basis.Imported(new StatisticsId(statistics));
        }
        var kept = json.readValue(row.getString("draft"), Kept.class);
        var schools = kept.schools().stream().map(School::new).toList();
        return new Basis.Draft(
                kept.fileName(), new CountyStatistics(county, year, schools, kept.figures(), kept.unreadable()));
    }
}
