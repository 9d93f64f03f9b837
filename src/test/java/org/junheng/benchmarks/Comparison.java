package org.junheng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ours against a yardstick, in turns within one run, so that whatever else the machine does meets both. */
final class Comparison {

    private static final Path TABLE = Path.of("target/benchmarks.md");

    private final String name;
    private final int rounds;

    Comparison(String name, int rounds) {
        this.name = name;
        this.rounds = rounds;
    }

    /** Something to be measured. */
    interface Work {

        void run(int round) throws Exception;
    }

    /** Runs both in turns and returns the ratio of the medians; one round of each goes ahead unmeasured. */
    double ratio(Work ours, Work yardstick) throws Exception {
        var mine = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        for (var round = 0; round <= rounds; round++) {
            var second = seconds(yardstick, round);
            var first = seconds(ours, round);
            if (round > 0) {
                mine.add(first);
                other.add(second);
            }
        }
        var ratio = median(mine) / median(other);
        note(mine, other, ratio);
        return ratio;
    }

    private static double seconds(Work work, int round) throws Exception {
        var start = System.nanoTime();
        work.run(round);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void note(List<Double> mine, List<Double> other, double ratio) throws IOException {
        var line = String.format(
                Locale.ROOT,
                "| %s | %.3f s | %.3f s | %.2f | %s / %s |%n",
                name,
                median(mine),
                median(other),
                ratio,
                shown(mine),
                shown(other));
        write(line);
    }

    /** Notes two numbers that are no times. */
    static void note(String name, double ours, double yardstick, String unit) throws IOException {
        write(String.format(
                Locale.ROOT,
                "| %s | %.1f %s | %.1f %s | %.2f | |%n",
                name,
                ours,
                unit,
                yardstick,
                unit,
                ours / yardstick));
    }

    private static void write(String line) throws IOException {
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String shown(List<Double> values) {
        return Arrays.toString(values.stream()
                        .mapToLong(value -> Math.round(value * 1000))
                        .toArray()) + " ms";
    }
}
