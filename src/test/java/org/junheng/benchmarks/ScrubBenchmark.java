package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junheng.evidence.ScrubFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scrub of a store that fits into memory, so that the disk does not decide, against sha256sum over the same files. */
class ScrubBenchmark {

    private static final int FILES = Integer.getInteger("benchmark.files", 400);
    private static final int MOST = 4_000_000;

    @TempDir
    Path directory;

    @Test
    void A_scrub_is_about_as_fast_as_sha256sum() throws Exception {
        var store = new ScrubFixture(directory);
        var random = new Random(20_261_128);
        var bytes = 0L;
        for (var number = 0; number < FILES; number++) {
            var content = new byte[1 + random.nextInt(MOST)];
            random.nextBytes(content);
            store.keep(content);
            bytes += content.length;
        }
        var sums = "find '%s/sha256' -type f -print0 | xargs -0 sha256sum > /dev/null".formatted(directory);

        var ratio = new Comparison("scrub of %d files, %d MB".formatted(FILES, bytes / 1_000_000), 7)
                .ratio(round -> assertThat(store.scrub()).isZero(), round -> Shell.run(sums));

        assertThat(1 / ratio).isGreaterThanOrEqualTo(0.8);
    }
}
