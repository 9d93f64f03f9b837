package org.junheng.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Converts Office documents to PDF by LibreOffice where it is installed, each in a process and a profile of its own. */
@Component
class Office {

    private final Copies copies;
    private final ReadingSettings settings;
    private final Optional<Path> program;

    Office(Copies copies, ReadingSettings settings) {
        this.copies = copies;
        this.settings = settings;
        this.program = find(settings.office());
    }

    boolean isPresent() {
        return program.isPresent();
    }

    /** The document as a PDF beside it. */
    Path convert(Path file) throws IOException, HiddenException {
        var directory = copies.folder();
        try {
            run(directory, file);
            var made = converted(directory).orElseThrow(() -> new HiddenException(Obstacle.BROKEN));
            return Files.move(made, file.resolveSibling(file.getFileName() + ".pdf"));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void run(Path directory, Path file) throws IOException, HiddenException {
        var command = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        directory.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("TMPDIR", directory.toString());
        var process = command.start();
        try {
            if (!process.waitFor(settings.officeTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HiddenException(Obstacle.TOO_LONG);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a document was converted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Optional<Path> converted(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).findFirst();
        }
    }

    /** A command is a path, or a name to be looked for where the system looks for programs. */
    private static Optional<Path> find(String command) {
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
