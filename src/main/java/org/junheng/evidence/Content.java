package org.junheng.evidence;

import java.io.IOException;
import java.io.InputStream;

/** The content of a document, compared with its digest before it was opened. To be closed by who reads it. */
public record Content(Document document, InputStream stream) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
