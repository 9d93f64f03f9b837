package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junheng.IntegrationTest;
import org.junheng.assessment.ScreenedImports;
import org.junheng.schooldata.FormFiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The workbooks of a whole nation, read, checked, kept and judged on R1–R7 as an officer imports them, against the bare reading of
 * the same files with the fastexcel reader and a COPY of their cells with a commit a file, both with two threads.
 */
@IntegrationTest
class NationalImportBenchmark {

    private static final int COUNTIES = Integer.getInteger("benchmark.counties", 290);
    private static final int THREADS = 2;
    private static final int FILES = 500;
    private static final Actor OFFICER =
            new Actor("officer", "Officer", Set.of(new Grant(Role.NATION_OFFICER, RegionCode.NATION, null)));

    @Autowired
    ScreenedImports imports;

    @Autowired
    Editions editions;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    List<RegionCode> counties = List.of();

    @BeforeEach
    void writeWorkbooks() throws IOException {
        counties = jdbc.sql("select code from region where level = 'COUNTY' and applicant order by code limit ?")
                .param(COUNTIES)
                .query((row, number) -> new RegionCode(row.getString(1)))
                .list();
        for (var county : counties) {
            Files.write(file(county), NationalData.workbook(county, 2026));
        }
        jdbc.sql("create table if not exists bare_cells (county text, row integer, cells text)")
                .update();
    }

    @Test
    void A_nation_is_imported_beside_reading_and_copying_it() throws Exception {
        var ratio = new Comparison("national import, %d counties".formatted(counties.size()), 3)
                .ratio(round -> take(2030 + round), round -> bare());

        // The aim is 1.3 (src/docs/performance.md); this keeps what is reached.
        assertThat(ratio).isLessThan(3);
    }

    /** As an officer of the nation does it: so many files at a time as one request takes. */
    private void take(int year) throws IOException {
        for (var from = 0; from < counties.size(); from += FILES) {
            var files = new FormFiles();
            for (var county : counties.subList(from, Math.min(counties.size(), from + FILES))) {
                try (var content = Files.newInputStream(file(county))) {
                    files.add(county + ".xlsx", content);
                }
            }
            var taken = imports.importWorkbooks(
                    OFFICER, RegionCode.NATION, new SchoolYear(year), editions.national(), files.list());
            assertThat(taken).allSatisfy(each -> assertThat(each.screened()).isNotNull());
        }
    }

    private void bare() throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var jobs = counties.stream()
                    .<Callable<Void>>map(county -> () -> {
                        bare(county);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(jobs)) {
                done.get();
            }
        }
    }

    private void bare(RegionCode county) throws IOException, SQLException {
        var lines = new ArrayList<String>();
        try (var content = Files.newInputStream(file(county));
                var workbook = new ReadableWorkbook(content);
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> lines.add(county + "\t" + row.getRowNum() + "\t"
                    + row.stream().map(cell -> cell == null ? "" : text(cell)).collect(Collectors.joining("|"))));
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var copy = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare_cells from stdin", new ByteArrayInputStream(copy));
            connection.commit();
        }
    }

    private static String text(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private Path file(RegionCode county) {
        return folder.resolve(county + ".xlsx");
    }
}
