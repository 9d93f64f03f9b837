package org.junheng.screening;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real ClamAV daemon on a port of its own that knows one signature: that of EICAR, which is no virus. */
public final class ClamdFixture implements AutoCloseable {

    private final Path directory;
    private final int port;
    private Process process;

    private ClamdFixture(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    public static ClamdFixture start(Path directory, int port) throws IOException, InterruptedException {
        var signatures = Files.createDirectories(directory.resolve("signatures"));
        var hex = java.util.HexFormat.of().formatHex(eicar());
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
        var clamd = new ClamdFixture(directory, port, launch(directory));
        clamd.awaitUp();
        return clamd;
    }

    /** A port that is free now. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The test string of the European Institute for Computer Antivirus Research, put together here so that no scanner stops us. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    public void stop() {
        process.destroyForcibly().onExit().join();
    }

    public void restart() throws IOException, InterruptedException {
        process = launch(directory);
        awaitUp();
    }

    @Override
    public void close() {
        stop();
    }

    private static Process launch(Path directory) throws IOException {
        return new ProcessBuilder(List.of("clamd", "--config-file=" + directory.resolve("clamd.conf")))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
    }

    private void awaitUp() throws IOException, InterruptedException {
        for (var attempt = 0; attempt < 300; attempt++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                return;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(directory.resolve("clamd.log")), e);
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("clamd does not answer");
    }
}
