package org.junheng.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Converts Office documents to PDF by LibreOffice where it is installed, each in a process and a profile of its own, with a
 * limit of time and of memory, and only so many at once.
 */
@Component
class Office {

    /** A program that the system ended has an exit code above this. */
    private static final int KILLED = 128;

    private final Copies copies;
    private final ReadingSettings settings;
    private final Optional<Path> program;
    private final Semaphore places;

    Office(Copies copies, ReadingSettings settings) {
        this.copies = copies;
        this.settings = settings;
        this.program = find(settings.office());
        this.places = new Semaphore(settings.officeRuns(), true);
    }

    boolean isPresent() {
        return program.isPresent();
    }

    /** The document as a PDF beside it. */
    Path convert(Path file) throws IOException, HiddenException {
        var directory = copies.folder();
        try {
            var code = run(directory, file);
            var made = converted(directory)
                    .orElseThrow(() -> new HiddenException(code > KILLED ? Obstacle.TOO_LARGE : Obstacle.BROKEN));
            return Files.move(made, file.resolveSibling(file.getFileName() + ".pdf"));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private int run(Path directory, Path file) throws IOException, HiddenException {
        try {
            if (!places.tryAcquire(settings.officeTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HiddenException(Obstacle.TOO_LONG);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        try {
            return runNow(directory, file);
        } finally {
            places.release();
        }
    }

    private int runNow(Path directory, Path file) throws IOException, HiddenException {
        var command = new ProcessBuilder(command(directory, file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("TMPDIR", directory.toString());
        var process = command.start();
        try {
            if (!process.waitFor(settings.officeTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HiddenException(Obstacle.TOO_LONG);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private List<String> command(Path directory, Path file) {
        var command = new ArrayList<>(limit());
        command.addAll(List.of(
                program.orElseThrow().toString(),
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                directory.toString(),
                file.toString()));
        return command;
    }

    /** What runs the program that follows with a limit of memory, for itself and whatever it starts. */
    private List<String> limit() {
        var memory = settings.officeMemory();
        return find("prlimit")
                .map(prlimit -> List.of(prlimit.toString(), "--as=" + memory.toBytes(), "--"))
                .or(() -> find("sh").map(sh -> shell(sh, memory)))
                .orElse(List.of());
    }

    static List<String> shell(Path sh, DataSize memory) {
        return List.of(sh.toString(), "-c", "ulimit -v %d && exec \"$@\"".formatted(memory.toKilobytes()), "sh");
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("Interrupted while a document was converted", e);
    }

    private static Optional<Path> converted(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).findFirst();
        }
    }

    /** A command is a path, or a name to be looked for where the system looks for programs. */
    static Optional<Path> find(String command) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Stream.of(Path.of(command)).filter(Path::isAbsolute),
                        Arrays.stream(path.split(File.pathSeparator))
                                .filter(directory -> !directory.isEmpty())
                                .map(directory -> Path.of(directory, command)))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
