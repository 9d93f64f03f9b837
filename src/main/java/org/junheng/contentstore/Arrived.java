package org.junheng.contentstore;

import java.io.IOException;
import java.nio.file.Path;
import org.junheng.shared.Digest;

/**
 * Content in a file on this disk, and what its store does with it.
 *
 * @param size in bytes
 * @param keeping returns when the content survives a power failure
 * @param closing forgets the file
 */
record Arrived(Path file, Digest digest, long size, Step keeping, Step closing) implements ContentStore.Incoming {

    /** Something done with files. */
    @FunctionalInterface
    interface Step {

        void run() throws IOException;
    }

    @Override
    public void keep() throws IOException {
        keeping.run();
    }

    @Override
    public void close() throws IOException {
        closing.run();
    }
}
