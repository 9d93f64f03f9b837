package org.junheng.platform.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junheng.shared.Refusal;

/** Refuses to deliver more than a limit, whatever the browser claimed the size to be. */
final class LimitedStream extends FilterInputStream {

    private static final int MEBIBYTE = 1024 * 1024;

    private final long limit;
    private long delivered;

    LimitedStream(InputStream source, long limit) {
        super(source);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        delivered += read;
        if (delivered > limit) {
            throw Refusal.invalid("platform.upload.tooBig", Long.toString(limit / MEBIBYTE));
        }
    }
}
