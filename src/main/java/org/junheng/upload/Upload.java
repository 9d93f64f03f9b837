package org.junheng.upload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resumable upload (断点续传).
 *
 * @param owner the login name of who began it; for everybody else it is not there
 * @param target the {@link UploadTarget} that gets the file
 * @param length in bytes, of the whole file
 * @param received so many bytes have come and survive a power failure
 * @param expires when it is forgotten, unless more comes
 * @param result the name of what the file became, present once it is whole and taken
 */
public record Upload(
        UUID id,
        String owner,
        String target,
        Metadata metadata,
        long length,
        long received,
        Instant expires,
        @Nullable String result) {

    public Upload {
        if (received < 0 || received > length) {
            throw new IllegalArgumentException("Upload %s has %d of %d bytes".formatted(id, received, length));
        }
    }

    /** Whether all bytes have come; it may still have to be taken. */
    public boolean isWhole() {
        return received == length;
    }
}
