package org.junheng.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What tests of other modules do to uploads. */
@Component
public class UploadsFixture {

    private final Uploads uploads;
    private final UploadSettings settings;

    UploadsFixture(Uploads uploads, UploadSettings settings) {
        this.uploads = uploads;
        this.settings = settings;
    }

    /** Runs the cleaning that is otherwise run by the clock. */
    public int forgetExpired() {
        return uploads.forgetExpired();
    }

    /** What lies on disk of an upload. */
    public List<Path> filesOf(UUID id) throws IOException {
        try (var files = Files.list(settings.directory())) {
            return files.filter(file -> file.getFileName().toString().startsWith(id.toString()))
                    .toList();
        }
    }
}
