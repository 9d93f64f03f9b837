package org.junheng.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts every byte that comes, also of what is passed over, before anybody gets to see it. */
public abstract class CountedStream extends FilterInputStream {

    private static final int BLOCK = 8192;

    protected CountedStream(InputStream in) {
        super(in);
    }

    /**
     * Takes account of what has just come.
     *
     * @param read in bytes; 0 at the end
     * @throws IOException if it is too much
     */
    protected abstract void count(int read) throws IOException;

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
        var block = new byte[Math.clamp(bytes, 0, BLOCK)];
        return Math.max(read(block, 0, block.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
