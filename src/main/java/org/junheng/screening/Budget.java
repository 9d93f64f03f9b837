package org.junheng.screening;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a packed file may still be unpacked; shared by all archives within it. */
final class Budget {

    private final ScreeningSettings.Packed limits;
    private final long most;
    private int entries;
    private long bytes;

    Budget(ScreeningSettings.Packed limits, long packed) {
        this.limits = limits;
        this.most =
                Math.min(limits.size().toBytes(), Math.max(limits.tolerance().toBytes(), packed * limits.ratio()));
    }

    void requireDepth(int depth) throws Hidden {
        if (depth > limits.depth()) {
            throw new Hidden(Hidden.What.BOMB);
        }
    }

    /** Before a directory is read, which is held in memory. */
    void requireRoom(ZipEnd end) throws Hidden {
        if (end.entries() > limits.entries() || end.directory() > limits.entries() * 1024L) {
            throw new Hidden(Hidden.What.BOMB);
        }
    }

    void countEntry() throws Hidden {
        if (++entries > limits.entries()) {
            throw new Hidden(Hidden.What.BOMB);
        }
    }

    private void count(long read) throws Hidden {
        bytes += read;
        if (bytes > most) {
            throw new Hidden(Hidden.What.BOMB);
        }
    }

    /** The same content, counted as it is read. */
    InputStream counted(InputStream content) {
        return new FilterInputStream(content) {
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
        };
    }
}
