package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The real application in a process of its own, so that it can be killed, or run beside another. */
final class ChildApplication implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Process process;
    private final int port;
    private final Path log;

    private ChildApplication(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts what the tests run on, without the tests; returns at once. */
    static ChildApplication launch(Path log, String... settings) throws IOException {
        return launch(List.of("-cp", productClassPath(), "org.junheng.JunhengApplication"), log, settings);
    }

    /** Starts the jar; returns at once. */
    static ChildApplication launchJar(Path jar, Path log, String... settings) throws IOException {
        return launch(List.of("-jar", jar.toString()), log, settings);
    }

    private static ChildApplication launch(List<String> program, Path log, String... settings) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx1g"));
        command.addAll(program);
        command.add("--server.port=" + port);
        command.addAll(List.of(settings));
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.equals("PORT"));
        return new ChildApplication(builder.start(), port, log);
    }

    /** Test libraries configure themselves into an application that finds them. */
    private static String productClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> Arrays.stream(
                                new String[] {"-test", "junit", "playwright", "mockito", "surefire", "s3mock"})
                        .noneMatch(Path.of(entry).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for the first page. */
    ChildApplication awaitUp() {
        return await("/login");
    }

    /** Waits until everything that a start does is done, the demo's cases included. */
    ChildApplication awaitReady() {
        return await("/actuator/health/readiness");
    }

    private ChildApplication await(String path) {
        Awaitility.await()
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast(() -> assertThat(process.isAlive()).as(this::tail).isTrue())
                .until(() -> answers(path));
        return this;
    }

    /** Waits for an application that gives up by itself and tells what it said. */
    String awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS))
                .as(tail())
                .isTrue();
        assertThat(process.exitValue()).isNotZero();
        return tail();
    }

    Rest rest() {
        return new Rest(port);
    }

    Rest rest(String password) {
        return new Rest(port, password);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What kill -9 does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends in good order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** What lies under a path that needs no login; whatever is not 200 fails. */
    byte[] fetch(String path) throws IOException {
        var response = request(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private boolean answers(String path) {
        try {
            return request(path).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<byte[]> request(String path) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below those that the system hands out, one of which a client may have taken before the application asks for it. */
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
    }
}
