package org.junheng.screening;

import java.io.InputStream;
import org.junheng.platform.files.CountedStream;

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

    /** The same content, counted as it is read. */
    InputStream counted(InputStream content) {
        return new CountedStream(content) {
            @Override
            protected void count(int read) throws Hidden {
                bytes += read;
                if (bytes > most) {
                    throw new Hidden(Hidden.What.BOMB);
                }
            }
        };
    }
}
