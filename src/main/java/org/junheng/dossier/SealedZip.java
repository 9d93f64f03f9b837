package org.junheng.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.platform.time.MovableClock;

/** A zip whose bytes depend on nothing but what is put into it, in order, and one moment that all its files bear. */
final class SealedZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime moment;

    SealedZip(OutputStream target, Instant moment) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.moment = LocalDateTime.ofInstant(moment, MovableClock.ZONE);
    }

    void add(String path, byte[] content) throws IOException {
        add(path, new ByteArrayInputStream(content));
    }

    void add(String path, InputStream content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(moment);
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** Finishes the zip; what it was written to stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
