package org.junheng.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.platform.files.WorkFolder;
import org.springframework.web.multipart.MultipartFile;

/** The files of requests, which the container puts into a folder before anybody looks at them. */
final class RequestFiles implements AutoCloseable {

    private final WorkFolder work;

    RequestFiles(Path directory) throws IOException {
        this.work = new WorkFolder(directory);
    }

    Path folder() {
        return work.path();
    }

    /** Takes a file out of its request, without writing it again where that is possible. */
    Taken take(MultipartFile file) throws IOException {
        var target = work.free();
        file.transferTo(target.toFile());
        return new Taken(target);
    }

    /** A file out of a request, gone when this is closed. */
    record Taken(Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        work.close();
    }
}
