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

/** One scan by a ClamAV daemon: its command INSTREAM, which takes content in blocks and answers with one line. */
final class Clamd implements AutoCloseable {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
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

    Scan scan(InputStream content) throws IOException {
        try {
            send(content);
            return answer();
        } catch (IOException e) {
            throw alarm.isDone()
                    ? (IOException) new SocketTimeoutException("The scanner takes too long").initCause(e)
                    : e;
        }
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

    private Scan answer() throws IOException {
        var bytes = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        var line = new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
        if (line.equals(OK)) {
            return new Scan.Clean();
        }
        return line.startsWith(FOUND_START) && line.endsWith(FOUND_END)
                ? new Scan.Found(line.substring(FOUND_START.length(), line.length() - FOUND_END.length()))
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
