package org.junheng.contentstore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junheng.shared.Digest;
import org.springframework.stereotype.Service;

/**
 * The content behind documents, for what is made of it and has no box, such as a sealed dossier. Whoever asks has checked
 * the reader's rights.
 */
@Service
public class Contents {

    private final ContentStore store;

    Contents(ContentStore store) {
        this.store = store;
    }

    /** Keeps content under its digest; when this returns, it survives a power failure. */
    public Digest keep(byte[] content) {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens kept content, after comparing all of it with its digest.
     *
     * @throws DamagedContentException if it is gone or no longer what it was
     */
    public InputStream open(Digest digest) throws IOException {
        return store.open(digest);
    }
}
