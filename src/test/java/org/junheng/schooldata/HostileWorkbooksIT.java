package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junheng.schooldata.HostileWorkbooks.Hostile;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file at the reader itself; without the application, but too slow for the unit tests. */
class HostileWorkbooksIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path files;

    static Stream<String> names() {
        return HostileWorkbooks.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(30)
    void A_hostile_file_gets_its_answer(String name) {
        var hostile = Objects.requireNonNull(HostileWorkbooks.all().get(name));

        assertThat(answer(HostileWorkbooks.file(name))).startsWith(expected(hostile));
    }

    /** Each file alone in a machine with what an idle one needs and 64 MiB more. */
    @Test
    void No_file_takes_more_memory_than_an_honest_one() throws IOException, InterruptedException {
        for (var hostile : HostileWorkbooks.all().entrySet()) {
            Files.write(files.resolve(hostile.getKey()), HostileWorkbooks.file(hostile.getKey()));
        }
        var output = files.resolve("output").toFile();

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName(),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();

        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        var lines = Files.readAllLines(output.toPath(), StandardCharsets.UTF_8);
        assertThat(lines).noneMatch(line -> line.contains("Error"));
        HostileWorkbooks.all()
                .forEach((name, hostile) ->
                        assertThat(lines).anyMatch(line -> line.startsWith(name + ": " + expected(hostile))));
    }

    @Test
    void A_file_cut_or_changed_anywhere_is_read_or_refused() {
        var sound = WorkbookWriter.school(row -> {});
        for (var i = 0; i < sound.length; i += 3) {
            var changed = sound.clone();
            changed[i] ^= (byte) (i + 1);
            var cut = Arrays.copyOf(sound, i);
            assertThatCode(() -> answer(changed)).doesNotThrowAnyException();
            assertThatCode(() -> answer(cut)).doesNotThrowAnyException();
        }
    }

    private static String expected(Hostile hostile) {
        return hostile.place().isEmpty() ? hostile.answer() : hostile.answer() + " " + hostile.place();
    }

    static String answer(byte[] file) {
        try {
            var reading =
                    new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, new ByteArrayInputStream(file));
            return reading.errors().stream()
                    .findFirst()
                    .map(error -> shortened(error.reason().key()) + " " + error.cell())
                    .orElse("fine");
        } catch (Refusal refusal) {
            return shortened(refusal.key());
        }
    }

    private static String shortened(String key) {
        return key.replace("schooldata.", "");
    }
}
