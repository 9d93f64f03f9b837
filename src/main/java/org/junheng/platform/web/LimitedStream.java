package org.junheng.platform.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.junheng.shared.Refusal;

/** Stops reading where more comes than is taken, whatever the sender claimed the size to be. */
public final class LimitedStream extends FilterInputStream {

    private final Supplier<Refusal> refusal;
    private long left;

    /**
     * Reads at most so much.
     *
     * @param refusal thrown as soon as more than the limit, in bytes, has come
     */
    public LimitedStream(InputStream in, long limit, Supplier<Refusal> refusal) {
        super(in);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        var read = super.read(block, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        var block = new byte[Math.clamp(bytes, 0, 8192)];
        return Math.max(read(block, 0, block.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
