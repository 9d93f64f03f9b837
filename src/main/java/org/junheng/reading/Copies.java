package org.junheng.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.platform.files.WorkFolder;

/** Copies of documents while they are read, and what programs put down on the way; gone with this application. */
final class Copies implements AutoCloseable {

    private final WorkFolder work;

    Copies(Path directory) throws IOException {
        this.work = new WorkFolder(directory.toAbsolutePath());
    }

    /** A copy, to be deleted by who asked for it. */
    Path of(InputStream content) throws IOException {
        var file = work.free();
        try {
            Files.copy(content, file);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** An empty folder, to be deleted by who asked for it. */
    Path folder() throws IOException {
        return Files.createDirectory(work.free());
    }

    @Override
    public void close() throws IOException {
        work.close();
    }
}
