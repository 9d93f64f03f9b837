package org.junheng.screening;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One question to a ClamAV daemon: its command INSTREAM, which takes content in blocks and answers with one line, or VERSION,
 * which answers with the versions of program and signatures.
 */
final class Clamd implements AutoCloseable {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final int LONGEST_VERSION = 200;
    private static final String OK = "stream: OK";
    private static final String FOUND_START = "stream: ";
    private static final String FOUND_END = " FOUND";

    private final Socket socket = new Socket();
    private final CompletableFuture<Void> alarm;

    /** Sockets know no end of patience while they write, so the alarm closes them. */
    private Clamd(Duration patience) {
        alarm = CompletableFuture.runAsync(
                this::hangUp, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Connects to a daemon for one scan, which may take this long in all. */
    static Clamd connect(String address, Duration patience) throws IOException {
        var clamd = new Clamd(patience);
        try {
            var colon = address.lastIndexOf(':');
            var port = Integer.parseInt(address.substring(colon + 1));
            clamd.socket.connect(new InetSocketAddress(address.substring(0, colon), port), (int) patience.toMillis());
            return clamd;
        } catch (IOException | RuntimeException e) {
            clamd.close();
            throw new IOException("The scanner cannot be reached at " + address, e);
        }
    }

    Scan scan(InputStream content, String signatures) throws IOException {
        try {
            send(content);
            return answer(signatures);
        } catch (IOException e) {
            throw alarm.isDone()
                    ? (IOException) new SocketTimeoutException("The scanner takes too long").initCause(e)
                    : e;
        }
    }

    /** Such as {@code ClamAV 1.4.3/27500/Tue Nov 3 09:10:11 2026}. */
    String version() throws IOException {
        socket.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
        var line = line();
        if (!line.startsWith("ClamAV") || line.length() > LONGEST_VERSION) {
            throw new IOException("The scanner has no version: " + line);
        }
        return line;
    }

    private void send(InputStream content) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var block = new byte[BLOCK];
        for (var read = content.read(block); read >= 0; read = content.read(block)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(block, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private String line() throws IOException {
        var bytes = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private Scan answer(String signatures) throws IOException {
        var line = line();
        if (line.equals(OK)) {
            return new Scan.Clean(signatures);
        }
        return line.startsWith(FOUND_START) && line.endsWith(FOUND_END)
                ? new Scan.Found(line.substring(FOUND_START.length(), line.length() - FOUND_END.length()), signatures)
                : new Scan.Unknown(line.isEmpty() ? "The scanner hung up" : line);
    }

    private void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
        hangUp();
    }
}
