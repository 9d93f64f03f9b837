package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found once is not found again. */
class FuzzFindingsTest {

    static List<Path> findings() throws IOException {
        try (var files = Files.list(Path.of("src", "test", "resources", "fuzz-findings"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    @Timeout(60)
    void A_finding_gives_figures_or_a_refusal(Path finding) throws IOException {
        var bytes = Files.readAllBytes(finding);

        assertThatCode(() -> InputFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
}
