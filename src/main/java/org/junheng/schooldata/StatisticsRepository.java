package org.junheng.schooldata;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StatisticsRepository {

    private static final String VERSION =
            "select id, county, year, number, previous, created_at, created_by, created_by_name from statistics";

    /** What the county itself handed in or corrected, the newest first, then what others handed in for it. */
    private static final String OWN_FIRST = """
            exists (select from workbook_import as import where import.statistics = statistics.id and sender = 'REGION'),
            number desc""";

    private static final TypeReference<Map<CountyFigure, BigDecimal>> FIGURES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final JsonMapper json = new JsonMapper();

    StatisticsRepository(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /**
     * The number that the next version of each of these counties has. Numbers are given out one by one, so versions of one county and
     * year wait for each other.
     */
    Map<RegionCode, Integer> nextNumbers(SchoolYear year, Collection<RegionCode> counties) {
        // Two statements in one go: the second must look only after the first was granted. In one order, lest two wait
        // for each other.
        var sql = """
                select pg_advisory_xact_lock(hashtextextended('statistics ' || county || ' ' || ?, 0)) from unnest(?) as county;
                select asked.county, coalesce(max(number), 0) + 1
                from unnest(?) as asked (county) left join statistics on statistics.county = asked.county and year = ?
                group by asked.county""";
        var codes = counties.stream().sorted().map(RegionCode::value).toArray(String[]::new);
        return Objects.requireNonNull(statements.execute(sql, (PreparedStatementCallback<Map<RegionCode, Integer>>)
                statement -> {
                    var asked = statement.getConnection().createArrayOf("text", codes);
                    statement.setString(1, year.toString());
                    statement.setArray(2, asked);
                    statement.setArray(3, asked);
                    statement.setInt(4, year.value());
                    statement.execute();
                    statement.getMoreResults();
                    var numbers = new HashMap<RegionCode, Integer>();
                    for (var row = statement.getResultSet(); row.next(); ) {
                        numbers.put(new RegionCode(row.getString(1)), row.getInt(2));
                    }
                    return numbers;
                }));
    }

    /** The versions with all their schools. */
    void add(List<NewVersion> versions) {
        var rows =
                new CopyRows("statistics (id, county, year, number, previous, figures, schools, created_at, created_by,"
                        + " created_by_name)");
        for (var each : versions) {
            var version = each.version();
            var previous = version.previous();
            rows.row()
                    .uuid(version.id().value())
                    .text(version.county().value())
                    .number(version.year().value())
                    .number(version.number())
                    .uuid(previous == null ? null : previous.value())
                    .jsonb(json.writeValueAsString(each.content().figures()))
                    .bytes(SchoolRows.write(each.content().schools()))
                    .time(version.at())
                    .text(version.by())
                    .text(version.byName());
        }
        rows.copy(statements);
    }

    Optional<StatisticsVersion> version(StatisticsId id) {
        return jdbc.sql(VERSION + " where id = ?")
                .param(id.value())
                .query((row, number) -> version(row))
                .optional();
    }

    /** The versions of a county and year, the newest first. */
    List<StatisticsVersion> versions(RegionCode county, SchoolYear year) {
        return versions(county, year.value());
    }

    /** The same for a year that need not be one of statistics. */
    List<StatisticsVersion> versions(RegionCode county, int year) {
        return jdbc.sql(VERSION + " where county = ? and year = ? order by number desc")
                .params(county.value(), year)
                .query((row, number) -> version(row))
                .list();
    }

    /** The version of a county and year that counts beside other years. */
    Optional<StatisticsVersion> counting(RegionCode county, SchoolYear year) {
        return jdbc.sql(VERSION + " where county = ? and year = ? order by " + OWN_FIRST + " limit 1")
                .params(county.value(), year.value())
                .query((row, number) -> version(row))
                .optional();
    }

    /** The newest version of the latest year after this one. */
    Optional<StatisticsVersion> newestAfter(RegionCode county, SchoolYear year) {
        return jdbc.sql(VERSION + " where county = ? and year > ? order by year desc, number desc limit 1")
                .params(county.value(), year.value())
                .query((row, number) -> version(row))
                .optional();
    }

    CountyStatistics content(StatisticsVersion version) {
        return jdbc.sql("select figures, schools from statistics where id = ?")
                .param(version.id().value())
                .query((row, number) ->
                        content(version.county(), version.year(), row.getString("figures"), row.getString("schools")))
                .single();
    }

    /** The statistics that count of a year, which need not be one of statistics, of each of these counties that has some. */
    Map<RegionCode, CountyStatistics> counting(Collection<RegionCode> counties, int year) {
        return jdbc
                .sql("select distinct on (county) county, figures, schools from statistics"
                        + " where county = any (?) and year = ? order by county, " + OWN_FIRST)
                .params(counties.stream().map(RegionCode::value).toArray(String[]::new), year)
                .query((row, number) -> content(
                        new RegionCode(row.getString("county")),
                        new SchoolYear(year),
                        row.getString("figures"),
                        row.getString("schools")))
                .list()
                .stream()
                .collect(toMap(CountyStatistics::county, each -> each));
    }

    private CountyStatistics content(RegionCode county, SchoolYear year, String figures, String schools) {
        var counties = new EnumMap<CountyFigure, BigDecimal>(CountyFigure.class);
        counties.putAll(json.readValue(figures, FIGURES));
        return new CountyStatistics(county, year, SchoolRows.read(schools), counties, 0);
    }

    /** A hash of all that is stored of each version, taken by the database. */
    Map<StatisticsId, String> fingerprints(Set<StatisticsId> ids) {
        return jdbc
                .sql("""
                        select id, encode(sha256(convert_to(concat_ws(chr(10), county, year, figures, schools), 'UTF8')), 'hex') as fingerprint
                        from statistics where id in (:ids)""")
                .param("ids", ids.stream().map(StatisticsId::value).toList())
                .query((row, number) ->
                        Map.entry(new StatisticsId(row.getObject("id", UUID.class)), row.getString("fingerprint")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(StatisticsId id, List<Corrected> corrections) {
        for (var number = 0; number < corrections.size(); number++) {
            var corrected = corrections.get(number);
            var school = corrected.school();
            jdbc.sql("""
                            insert into statistics_correction (statistics, number, school, field, old_value, new_value,
                                reason, proof) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(id.value())
                    .param(number + 1)
                    .param(school == null ? null : school.value())
                    .param(corrected.field())
                    .param(corrected.oldValue())
                    .param(corrected.newValue())
                    .param(corrected.reason())
                    .param(corrected.proof())
                    .update();
        }
    }

    List<Corrected> corrections(StatisticsId id) {
        return jdbc.sql("select * from statistics_correction where statistics = ? order by number")
                .param(id.value())
                .query((row, number) -> corrected(row))
                .list();
    }

    private static Corrected corrected(ResultSet row) throws SQLException {
        var school = row.getString("school");
        return new Corrected(
                school == null ? null : new SchoolCode(school),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("reason"),
                row.getString("proof"));
    }

    private static StatisticsVersion version(ResultSet row) throws SQLException {
        var previous = row.getObject("previous", UUID.class);
        return new StatisticsVersion(
                new StatisticsId(row.getObject("id", UUID.class)),
                new RegionCode(row.getString("county")),
                new SchoolYear(row.getInt("year")),
                row.getInt("number"),
                previous == null ? null : new StatisticsId(previous),
                instant(row, "created_at"),
                row.getString("created_by"),
                row.getString("created_by_name"));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
