package org.junheng.screening;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A door before a real daemon that answers VERSION itself: only signatures that their makers signed have a version, so that a
 * daemon with a signature of ours never tells that it has learnt another. All else goes through.
 */
public final class RenamedSignatures implements AutoCloseable {

    private static final String SCAN = "zINSTREAM";

    private final ServerSocket door;
    private final String daemon;
    private final AtomicInteger scans = new AtomicInteger();
    private volatile int version = 1;

    /** Opens a door before the daemon at this address. */
    public RenamedSignatures(String daemon) throws IOException {
        this.daemon = daemon;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** What it answers from now on. */
    public void version(int number) {
        version = number;
    }

    public String answer() {
        return "ClamAV 1.4.3/%d/Sat Nov 28 09:00:00 2026".formatted(version);
    }

    /** How many contents were sent through it. */
    public int scans() {
        return scans.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                Thread.startVirtualThread(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket asked) {
        try (asked) {
            var command = command(asked.getInputStream());
            if (!command.equals(SCAN)) {
                asked.getOutputStream().write((answer() + "\0").getBytes(StandardCharsets.US_ASCII));
                return;
            }
            scans.incrementAndGet();
            var colon = daemon.lastIndexOf(':');
            try (var real = new Socket(daemon.substring(0, colon), Integer.parseInt(daemon.substring(colon + 1)))) {
                real.getOutputStream().write((command + "\0").getBytes(StandardCharsets.US_ASCII));
                var back = Thread.startVirtualThread(() -> pass(real, asked));
                asked.getInputStream().transferTo(real.getOutputStream());
                back.join();
            }
        } catch (IOException | InterruptedException e) {
            // Whoever asked finds the line closed, as behind a daemon that went away.
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.close();
        } catch (IOException e) {
            // The same.
        }
    }

    private static String command(InputStream in) throws IOException {
        var command = new StringBuilder();
        for (var each = in.read(); each > 0; each = in.read()) {
            command.append((char) each);
        }
        return command.toString();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
