package org.junheng.upload;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets abandoned uploads once they have expired. */
@Component
class UploadCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(UploadCleanup.class);

    private final Uploads uploads;

    UploadCleanup(Uploads uploads) {
        this.uploads = uploads;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT30M")
    void clean() throws IOException {
        uploads.deleteOrphans();
        var forgotten = uploads.forgetExpired();
        if (forgotten > 0) {
            LOG.info("Forgot {} uploads that had expired", forgotten);
        }
    }
}
