package org.junheng.reading;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The process that runs {@link ReadingProgram}: started when first asked, ended when a question takes too long, and started
 * anew after that. Answers one question at a time.
 */
final class ReadingProcess implements AutoCloseable {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Copies copies;
    private final DataSize memory;
    private final Duration timeout;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Running present;

    /** A process, and where its libraries put down what is large. */
    private record Running(Process process, Path folder) {

        void end() {
            process.destroyForcibly().onExit().join();
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    ReadingProcess(Copies copies, DataSize memory, Duration timeout) {
        this.copies = copies;
        this.memory = memory;
        this.timeout = timeout;
    }

    /** How many pages a document has. */
    int count(Path file, Form form) throws IOException, HiddenException {
        var bytes = ask(new Request(Request.Verb.COUNT, file, form, 0, ""));
        return new DataInputStream(new ByteArrayInputStream(bytes)).readInt();
    }

    /** One page as PNG, with the words burned into it. */
    byte[] picture(Path file, Form form, int number, String stamp) throws IOException, HiddenException {
        return ask(new Request(Request.Verb.PICTURE, file, form, number, stamp));
    }

    /** So many characters of the text at most. */
    Transcript text(Path file, Form form, int most) throws IOException, HiddenException {
        return Transcript.parse(ask(new Request(Request.Verb.TEXT, file, form, most, "")));
    }

    @Override
    public void close() {
        turn.lock();
        try {
            end();
        } finally {
            turn.unlock();
        }
    }

    private byte[] ask(Request request) throws IOException, HiddenException {
        turn.lock();
        try {
            return ask(running(), request);
        } finally {
            turn.unlock();
        }
    }

    private byte[] ask(Process running, Request request) throws IOException, HiddenException {
        var answer = new FutureTask<>(() -> exchange(running, request));
        Thread.ofPlatform().daemon().name("junheng-reading").start(answer);
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            end();
            throw new HiddenException(Obstacle.TOO_LONG);
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a document was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HiddenException hidden) {
                throw hidden;
            }
            // Its memory did not suffice, so that it ended in the middle.
            end();
            throw new HiddenException(Obstacle.TOO_LARGE);
        }
    }

    private static byte[] exchange(Process running, Request request) throws IOException, HiddenException {
        request.write(new DataOutputStream(new BufferedOutputStream(running.getOutputStream())));
        var in = new DataInputStream(running.getInputStream());
        var obstacle = in.readUTF();
        if (!obstacle.isEmpty()) {
            throw new HiddenException(Obstacle.valueOf(obstacle));
        }
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    private Process running() throws IOException {
        if (present != null && present.process().isAlive()) {
            return present.process();
        }
        end();
        var folder = copies.folder();
        var started = new ProcessBuilder(command(folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        present = new Running(started, folder);
        return started;
    }

    private void end() {
        if (present != null) {
            present.end();
            present = null;
        }
    }

    private List<String> command(Path folder) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory.toMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path")));
        var program = ReadingProgram.class.getName();
        var place = ReadingProgram.class.getProtectionDomain().getCodeSource().getLocation();
        if (place.getProtocol().equals("jar") && place.getPath().startsWith("nested:")) {
            command.add("-Dloader.main=" + program);
            command.add(LAUNCHER);
        } else {
            command.add(program);
        }
        return command;
    }
}
