package org.junheng.schooldata;

import static org.junheng.schooldata.StatisticsRepository.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private final JdbcTemplate statements;
    private final JsonMapper json = new JsonMapper();

    ImportRepository(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /** Reports with what was handed in. */
    void add(Sender sender, Map<ImportReport, byte[]> contents) {
        var rows = new CopyRows(
                "workbook_import (id, county, year, file_name, sha256, files, content, schools, errors, queries,"
                        + " remarks, statistics, imported_at, imported_by, imported_by_name, sender)");
        contents.forEach((report, content) -> rows.row()
                .uuid(report.id().value())
                .text(report.county().value())
                .number(report.year().value())
                .text(report.fileName())
                .text(report.sha256().value())
                .jsonb(json.writeValueAsString(report.files()))
                .bytes(content)
                .number(report.schools())
                .jsonb(json.writeValueAsString(report.errors()))
                .jsonb(json.writeValueAsString(report.queries()))
                .jsonb(json.writeValueAsString(report.remarks()))
                .uuid(report.statistics().map(StatisticsId::value).orElse(null))
                .time(report.at())
                .text(report.by())
                .text(report.byName())
                .text(sender.name()));
        rows.copy(statements);
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

    /** What a county handed in for a year, the newest first. */
    List<ImportReport> list(RegionCode county, SchoolYear year) {
        return jdbc.sql(ALL_BUT_CONTENT + " where county = ? and year = ? and sender = ? order by imported_at desc, id")
                .params(county.value(), year.value(), Sender.COUNTY.name())
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
