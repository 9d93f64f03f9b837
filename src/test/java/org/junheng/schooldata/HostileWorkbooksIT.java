package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junheng.schooldata.HostileWorkbooks.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file at the reader itself; without the application, but too slow for the unit tests. */
class HostileWorkbooksIT {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    Path files;

    static Stream<String> names() {
        return HostileWorkbooks.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(120)
    void A_hostile_file_gets_its_answer(String name) {
        var hostile = Objects.requireNonNull(HostileWorkbooks.all().get(name));

        assertThat(answer(HostileWorkbooks.file(name))).startsWith(expected(hostile));
    }

    /** What the file itself is refused for, is said at the file; cells get the same answer as in our own workbook. */
    @ParameterizedTest
    @MethodSource("names")
    @Timeout(120)
    void A_hostile_file_among_forms_or_sheets_of_schools_gets_its_answer(String name) {
        var hostile = Objects.requireNonNull(HostileWorkbooks.all().get(name));

        var files = List.of(FormFile.of("x.xlsx", HostileWorkbooks.file(name)));
        for (var answer : List.of(HostileReading.forms(files), HostileReading.schools(files))) {
            if (hostile.place().isEmpty()) {
                assertThat(answer).doesNotStartWith("Error");
            } else {
                assertThat(answer).isEqualTo(expected(hostile));
            }
        }
    }

    /** Each file alone in a machine with what an idle one needs and 64 MiB more. */
    @Test
    void No_file_takes_more_memory_than_an_honest_one() throws IOException, InterruptedException {
        for (var hostile : HostileWorkbooks.all().entrySet()) {
            Files.write(files.resolve(hostile.getKey()), HostileWorkbooks.file(hostile.getKey()));
        }
        for (var number = 0; number < 30; number++) {
            var full = files.resolve("many full").resolve(number + ".xlsx");
            Files.createDirectories(full.getParent());
            Files.write(full, HostileFloods.full(number));
            var large = files.resolve("many large").resolve(number + ".xlsx");
            Files.createDirectories(large.getParent());
            Files.write(large, HostileFloods.large(500_000));
        }
        Files.createDirectories(files.resolve("packed"));
        Files.write(files.resolve("packed/a.zip"), HostileFloods.packed(30, HostileFloods.large(500_000)));
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
        assertThat(lines).anyMatch(line -> line.startsWith("forms many full: spreadsheet.file.tooLarge"));
        assertThat(lines).anyMatch(line -> line.startsWith("forms many large: fine"));
        assertThat(lines).anyMatch(line -> line.startsWith("forms packed: fine"));
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
            assertThatCode(() -> forms(changed)).doesNotThrowAnyException();
        }
    }

    private static String expected(Hostile hostile) {
        return hostile.place().isEmpty() ? hostile.answer() : hostile.answer() + " " + hostile.place();
    }

    static String answer(byte[] file) {
        return HostileReading.workbook(file);
    }

    private static String forms(byte[] file) {
        return HostileReading.forms(List.of(FormFile.of("x.xlsx", file)));
    }
}
