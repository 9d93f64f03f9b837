package org.junheng.screening;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** A real ClamAV daemon on a port of its own that knows one signature: that of EICAR, which is no virus. */
public final class ClamdFixture implements BeforeAllCallback, AfterAllCallback {

    private Path directory = Path.of("");
    private int port;
    private @Nullable Process process;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        directory = Files.createTempDirectory("clamd");
        port = freePort();
        var signatures = Files.createDirectories(directory.resolve("signatures"));
        var hex = HexFormat.of().formatHex(eicar());
        Files.writeString(signatures.resolve("eicar.ndb"), "Eicar-Test:0:*:" + hex + "\n");
        Files.writeString(
                directory.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                StreamMaxLength 1M
                OfficialDatabaseOnly no
                User %s
                """.formatted(port, signatures, System.getProperty("user.name")));
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(directory);
    }

    /** A port that is free now. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The test string of the European Institute for Computer Antivirus Research, put together here so that no scanner stops us. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Teaches the daemon one more signature: that of a text. */
    public void learn(String name, String text) throws IOException, InterruptedException {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(directory.resolve("signatures").resolve(name + ".ndb"), name + ":0:*:" + hex + "\n");
        stop();
        start();
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    public void start() throws IOException, InterruptedException {
        var started = new ProcessBuilder(List.of("clamd", "--config-file=" + directory.resolve("clamd.conf")))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
        process = started;
        awaitUp(started);
    }

    public void stop() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private void awaitUp(Process started) throws IOException, InterruptedException {
        for (var attempt = 0; attempt < 300; attempt++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                return;
            } catch (IOException e) {
                if (!started.isAlive()) {
                    throw new IllegalStateException(Files.readString(directory.resolve("clamd.log")), e);
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("clamd does not answer");
    }
}
