package org.junheng.schooldata;

import static org.junheng.schooldata.StatisticsRepository.instant;
import static org.junheng.schooldata.StatisticsRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ImportRepository {

    private static final String ALL_BUT_CONTENT = """
            select id, county, year, file_name, sha256, files, schools, errors, queries, remarks, statistics, imported_at,
                imported_by, imported_by_name
            from workbook_import""";

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportReport report, byte[] content) {
        jdbc.sql("""
                        insert into workbook_import (id, county, year, file_name, sha256, files, content, schools, errors,
                            queries, remarks, statistics, imported_at, imported_by, imported_by_name)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?)""")
                .param(report.id().value())
                .param(report.county().value())
                .param(report.year().value())
                .param(report.fileName())
                .param(report.sha256().value())
                .param(json.writeValueAsString(report.files()))
                .param(content)
                .param(report.schools())
                .param(json.writeValueAsString(report.errors()))
                .param(json.writeValueAsString(report.queries()))
                .param(json.writeValueAsString(report.remarks()))
                .param(report.statistics().map(StatisticsId::value).orElse(null))
                .param(time(report.at()))
                .param(report.by())
                .param(report.byName())
                .update();
    }

    Optional<ImportReport> find(ImportId id) {
        return jdbc.sql(ALL_BUT_CONTENT + " where id = ?")
                .param(id.value())
                .query((row, number) -> report(row))
                .optional();
    }

    /** The workbook that became these statistics; empty for a version that came from corrections. */
    Optional<ImportReport> of(StatisticsId statistics) {
        return jdbc.sql(ALL_BUT_CONTENT + " where statistics = ?")
                .param(statistics.value())
                .query((row, number) -> report(row))
                .optional();
    }

    /** The workbooks handed in for a county and year, the newest first. */
    List<ImportReport> list(RegionCode county, SchoolYear year) {
        return jdbc.sql(ALL_BUT_CONTENT + " where county = ? and year = ? order by imported_at desc, id")
                .params(county.value(), year.value())
                .query((row, number) -> report(row))
                .list();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("select content from workbook_import where id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private ImportReport report(ResultSet row) throws SQLException {
        var statistics = row.getObject("statistics", UUID.class);
        return new ImportReport(
                new ImportId(row.getObject("id", UUID.class)),
                new RegionCode(row.getString("county")),
                new SchoolYear(row.getInt("year")),
                row.getString("file_name"),
                new Digest(row.getString("sha256")),
                json.readValue(row.getString("files"), new TypeReference<List<HandedIn>>() {}),
                row.getInt("schools"),
                json.readValue(row.getString("errors"), new TypeReference<List<CellError>>() {}),
                json.readValue(row.getString("queries"), new TypeReference<List<Query>>() {}),
                json.readValue(row.getString("remarks"), new TypeReference<List<CellError>>() {}),
                statistics == null ? null : new StatisticsId(statistics),
                instant(row, "imported_at"),
                row.getString("imported_by"),
                row.getString("imported_by_name"));
    }
}
