package org.junheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Conversions by a program that stands in for LibreOffice. */
class OfficeTest {

    /** The line that is its argument, held in memory to its end; ended by the system like LibreOffice where that fails. */
    private static final String GREEDY =
            "head -c 300000000 /dev/zero | tail >/dev/null 2>&1; [ $? = 0 ] || kill -ABRT $$\n";

    @TempDir
    Path directory;

    private Copies copies;

    @BeforeEach
    void begin() throws IOException {
        copies = new Copies(directory.resolve("copies"));
    }

    @AfterEach
    void end() throws IOException {
        copies.close();
    }

    @Test
    void A_document_becomes_a_pdf_beside_it() throws Exception {
        var office = office("", "512MB", 2, Duration.ofSeconds(30));
        var document = Files.writeString(directory.resolve("a.docx"), "a");

        assertThat(office.convert(document)).hasFileName("a.docx.pdf").exists();
    }

    @Test
    void What_takes_more_memory_than_it_may_is_ended() throws IOException {
        var document = Files.writeString(directory.resolve("a.docx"), "a");

        assertHidden(
                Obstacle.TOO_LARGE,
                () -> office(GREEDY, "128MB", 2, Duration.ofSeconds(60)).convert(document));
    }

    @Test
    void What_makes_nothing_is_broken() throws IOException {
        var document = Files.writeString(directory.resolve("a.docx"), "a");

        assertHidden(
                Obstacle.BROKEN,
                () -> office("exit 1\n", "128MB", 2, Duration.ofSeconds(60)).convert(document));
    }

    @Test
    void A_shell_limits_the_memory_where_no_other_program_does() throws Exception {
        var shell = Office.find("sh").orElseThrow();
        var limited = new ArrayList<>(Office.shell(shell, DataSize.ofMegabytes(128)));
        limited.addAll(List.of(program(GREEDY).toString(), "--outdir", directory.toString()));

        var process = new ProcessBuilder(limited).start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isGreaterThan(128);
    }

    @Test
    void Only_so_many_run_at_once() throws Exception {
        var running = directory.resolve("running");
        var office = office(
                "mkdir %s || exit 1\nsleep 0.3\nrmdir %s\n".formatted(running, running),
                "512MB",
                1,
                Duration.ofSeconds(60));
        var conversion = (Callable<Path>)
                () -> office.convert(Files.writeString(Files.createTempFile(directory, "a", ".docx"), "a"));

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(List.of(conversion, conversion, conversion, conversion))) {
                assertThat(each.get()).exists();
            }
        }
    }

    private Office office(String work, String memory, int runs, Duration timeout) throws IOException {
        var settings = new ReadingSettings(
                directory,
                DataSize.ofMegabytes(64),
                timeout,
                timeout,
                program(work).toString(),
                timeout,
                DataSize.parse(memory),
                runs);
        return new Office(copies, settings);
    }

    /** Does the work, then leaves a file where it is told to. */
    private Path program(String work) throws IOException {
        var program = Files.createTempFile(directory, "office", ".sh");
        var end = "while [ \"$1\" != --outdir ]; do shift; done\n: > \"$2/made.pdf\"\n";
        Files.writeString(program, "#!/bin/sh\n" + work + end);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static void assertHidden(Obstacle obstacle, Callable<Path> conversion) {
        assertThatThrownBy(conversion::call)
                .isInstanceOfSatisfying(
                        HiddenException.class,
                        hidden -> assertThat(hidden.obstacle()).isEqualTo(obstacle));
    }
}
