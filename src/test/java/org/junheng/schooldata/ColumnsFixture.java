package org.junheng.schooldata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Versions of statistics for tests and benchmarks of columns. */
@Component
public class ColumnsFixture {

    /** How many columns there are. */
    public static final int FIGURES = Figure.ALL.size();

    private final StatisticsRepository statistics;
    private final StatisticsColumns columns;

    ColumnsFixture(StatisticsRepository statistics, StatisticsColumns columns) {
        this.statistics = statistics;
        this.columns = columns;
    }

    /** A version with the columns of these statistics but none of their cells, for benchmarks that read columns alone. */
    public void addColumnsOnly(CountyStatistics content) {
        var version = version(content);
        var empty = new CountyStatistics(content.county(), content.year(), List.of(), content.figures(), 0);
        statistics.add(List.of(new NewVersion(version, empty)));
        columns.add(List.of(new NewVersion(version, content)));
    }

    /** A version as it was stored before there were columns. */
    public StatisticsId addCellsOnly(CountyStatistics content) {
        var version = version(content);
        statistics.add(List.of(new NewVersion(version, content)));
        return version.id();
    }

    private StatisticsVersion version(CountyStatistics content) {
        return new StatisticsVersion(
                new StatisticsId(UUID.randomUUID()),
                content.county(),
                content.year(),
                Objects.requireNonNull(statistics
                        .nextNumbers(content.year(), List.of(content.county()))
                        .get(content.county())),
                null,
                Instant.EPOCH,
                "test",
                "test");
    }

    /** All figures read once and added up column by column: what any use of them costs at least. */
    public static double scan(CountyColumns columns) {
        var all = 0.0;
        for (var place = 0; place < FIGURES; place++) {
            var sum = 0.0;
            for (var value : columns.figures(place)) {
                sum += value;
            }
            all += sum;
        }
        return all;
    }

    /** Whether the column of this number holds whole numbers rather than amounts with decimals. */
    public static boolean isCount(int column) {
        return Figure.ALL.get(column).decimals() == 0;
    }

    /** The figures of a school in these columns, in plain digits. */
    public static List<String> figures(CountyColumns columns, int row) {
        return IntStream.range(0, FIGURES)
                .mapToObj(place -> BigDecimal.valueOf(
                                (long) columns.figures(place)[row],
                                Figure.ALL.get(place).decimals())
                        .toPlainString())
                .toList();
    }
}
