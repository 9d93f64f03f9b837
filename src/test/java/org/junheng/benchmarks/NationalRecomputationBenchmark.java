package org.junheng.benchmarks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junheng.IntegrationTest;
import org.junheng.assessment.ScreenFixture;
import org.junheng.assessment.Screened;
import org.junheng.assessment.Screenings;
import org.junheng.casefile.ActorFixture;
import org.junheng.schooldata.ColumnsFixture;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.StatisticsColumns.Selection;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten years of a nation judged again on R1–R7: from storage, against one GROUP BY that only sums the same columns of an ordinary
 * row table, counts as integers and amounts in double precision, with the parallel workers that PostgreSQL takes by default; and
 * in memory, against one plain scan of the same columns.
 */
@IntegrationTest
class NationalRecomputationBenchmark {

    private static final int COUNTIES = Integer.getInteger("benchmark.counties", 290);
    private static final int YEARS = 10;
    private static final int FIRST = 2031;
    private static final int ROUNDS = 7;
    private static final Selection ALL =
            new Selection(RegionCode.NATION, new SchoolYear(FIRST), new SchoolYear(FIRST + YEARS - 1));

    @Autowired
    Screenings screenings;

    @Autowired
    ColumnsFixture versions;

    @Autowired
    Editions editions;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private final List<CountyColumns> memory = new ArrayList<>();

    @BeforeEach
    void store() throws Exception {
        var counties = jdbc.sql("select code from region where level = 'COUNTY' and applicant order by code limit ?")
                .param(COUNTIES)
                .query((row, number) -> new RegionCode(row.getString(1)))
                .list();
        jdbc.sql("drop table if exists ordinary_school").update();
        jdbc.sql("create table ordinary_school (county text, year integer, school integer, %s)"
                        .formatted(columns("%s %s")))
                .update();
        for (var county : counties) {
            store(county);
        }
        for (var table : List.of("ordinary_school", "statistics_columns", "statistics")) {
            jdbc.sql("vacuum analyze " + table).update();
        }
    }

    private void store(RegionCode county) throws Exception {
        var lines = new ArrayList<String>();
        for (var year = FIRST; year < FIRST + YEARS; year++) {
            var statistics = NationalData.statistics(county, year);
            var columns = CountyColumns.of(statistics).orElseThrow();
            versions.addColumnsOnly(statistics);
            memory.add(columns);
            for (var row = 0; row < columns.schools(); row++) {
                lines.add("%s\t%d\t%d\t%s"
                        .formatted(county, year, row, String.join("\t", ColumnsFixture.figures(columns, row))));
            }
        }
        var copy = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try (var connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy ordinary_school from stdin", new ByteArrayInputStream(copy));
        }
    }

    private static String columns(String pattern) {
        return IntStream.range(0, ColumnsFixture.FIGURES)
                .mapToObj(column -> pattern.formatted(
                        "figure_" + column, ColumnsFixture.isCount(column) ? "integer" : "double precision"))
                .collect(joining(", "));
    }

    @Test
    void A_nation_is_judged_again() throws Exception {
        var officer = ActorFixture.actor(Role.NATION_OFFICER, RegionCode.NATION);
        var edition = editions.national();
        var size = "%d counties, %d years".formatted(memory.size() / YEARS, YEARS);
        var found = new ArrayList<Screenings.CountyYear>();

        var stored = new Comparison("recomputation from storage, " + size, ROUNDS)
                .ratio(
                        round -> {
                            found.clear();
                            found.addAll(screenings.of(officer, ALL, edition));
                        },
                        round -> sumBySql());
        var screen = new ScreenFixture(edition);
        var units = new int[1];
        var sums = new double[1];
        var held = new Comparison("recomputation in memory, one thread, " + size, ROUNDS)
                .ratio(
                        round -> memory.forEach(each -> units[0] += units(screen.screen(each))),
                        round -> memory.forEach(each -> sums[0] += ColumnsFixture.scan(each)));

        assertThat(found).hasSameSizeAs(memory);
        assertThat(units[0]).isPositive();
        assertThat(sums[0]).isPositive();
        assertThat(stored).isLessThan(2);
        assertThat(held).isLessThan(3);
    }

    private static int units(Screened screened) {
        return screened.stages().stream()
                .mapToInt(Screened.ScreenedStage::complying)
                .sum();
    }

    private void sumBySql() {
        var groups = jdbc.sql("select county, year, %s from ordinary_school group by county, year"
                        .formatted(columns("sum(%s)")))
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list();
        assertThat(groups).hasSameSizeAs(memory);
    }
}
