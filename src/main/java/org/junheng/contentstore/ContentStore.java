package org.junheng.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junheng.shared.Digest;

/**
 * Keeps content under its own SHA-256: the same content once, never changed, never deleted.
 *
 * <p>Content is first received where nobody reads, looked at there, and kept only if wanted.
 */
public interface ContentStore {

    /** Receives content to the end, hashing it on the way; nothing of it is visible until it is kept. */
    Incoming receive(InputStream content) throws IOException;

    /** Hashes a file that has been received already; it stays where it is, whether or not its content is kept. */
    Incoming receive(Path file) throws IOException;

    /**
     * Opens kept content after comparing all of it with its digest.
     *
     * @throws DamagedContentException if what is kept is gone or no longer what it was
     */
    InputStream open(Digest digest) throws IOException;

    /**
     * Opens whatever is kept under a digest, for whoever compares it himself.
     *
     * @throws DamagedContentException if nothing is
     */
    InputStream openUnchecked(Digest digest) throws IOException;

    /** How large kept content should be, in bytes; whether it still is what it was is seen when it is opened. */
    long size(Digest digest) throws IOException;

    /** Content received but not yet kept; closing it forgets what was not kept. */
    interface Incoming extends AutoCloseable {

        Digest digest();

        /** In bytes. */
        long size();

        /** Where the content can be looked at until this is closed. */
        Path file();

        /** Keeps the content; when this returns, it survives a power failure. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}
