package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Assessments;
import org.junheng.casefile.ActorFixture;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The heap while workbooks are imported and judged by two threads: what lives on when the work is done, and the most that lives
 * while it is being done, by full collections in the middle of it; after a thousand rows and after a million.
 */
@IntegrationTest
class HeapBenchmark {

    private static final int ROWS = Integer.getInteger("benchmark.rows", 1_000_000);
    private static final int FEW = 1_000 / NationalData.SCHOOLS + 1;
    private static final int FILES = 150;
    private static final int FIRST = 2000;
    private static final int LOOKS = 40;

    @Autowired
    Statistics statistics;

    @Autowired
    Assessments assessments;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private List<RegionCode> counties = List.of();

    /** Megabytes that are alive. */
    private record Heap(double retained, double peak) {}

    @Test
    void The_heap_does_not_grow_with_the_rows() throws Exception {
        counties = jdbc.sql("select code from region where level = 'COUNTY' and applicant order by code limit ?")
                .param(FILES)
                .query((row, number) -> new RegionCode(row.getString(1)))
                .list();
        for (var county : counties) {
            Files.write(file(county), NationalData.workbook(county, 2026));
        }
        take(0, FEW);
        var idle = alive();

        var few = measured(FEW, FEW);
        var many = measured(2 * FEW, ROWS / NationalData.SCHOOLS + 1);

        Comparison.note(
                "heap of an import, %,d rows against %,d, of %.0f MB before: retained"
                        .formatted(ROWS, FEW * NationalData.SCHOOLS, idle),
                many.retained(),
                few.retained(),
                "MB");
        Comparison.note("the same: peak of what lives", many.peak(), few.peak(), "MB");
        assertThat(many.retained() / few.retained()).isLessThan(1.1);
        assertThat(many.peak() / few.peak()).isLessThan(1.1);
    }

    private Heap measured(int from, int count) throws Exception {
        var peak = 0.0;
        var step = Math.max(1, count / LOOKS);
        for (var done = 0; done < count; done += step) {
            peak = Math.max(peak, take(from + done, Math.min(step, count - done)));
        }
        return new Heap(alive(), peak);
    }

    /** Imports so many workbooks with two threads, and looks at the heap in the middle of it. */
    private double take(int from, int count) throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            var half = (count + 1) / 2;
            var one = threads.submit(imports(from, half));
            var other = threads.submit(imports(from + half, count - half));
            var most = alive();
            while (!one.isDone() || !other.isDone()) {
                Thread.sleep(20);
                most = Math.max(most, alive());
                if (count > FEW) {
                    break;
                }
            }
            one.get();
            other.get();
            return most;
        }
    }

    private Callable<Void> imports(int from, int count) {
        return () -> {
            for (var number : IntStream.range(from, from + count).toArray()) {
                take(counties.get(number % FILES), FIRST + number / FILES);
            }
            return null;
        };
    }

    private void take(RegionCode county, int year) throws IOException {
        try (var content = Files.newInputStream(file(county))) {
            var report = statistics.importWorkbook(
                    ActorFixture.editor(county), county, new SchoolYear(year), "national.xlsx", content);
            var figures = statistics.get(report.statistics().orElseThrow());
            assertThat(assessments.assess(figures, editions.national()).units()).isNotEmpty();
        }
    }

    private static double alive() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    private Path file(RegionCode county) {
        return folder.resolve(county + ".xlsx");
    }
}
