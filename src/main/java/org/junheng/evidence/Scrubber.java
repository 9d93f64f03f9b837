package org.junheng.evidence;

import java.io.IOException;
import java.util.Optional;
import org.junheng.shared.Digest;

/** Compares kept contents with their digests, no faster than it may. */
final class Scrubber {

    private static final int BLOCK = 1 << 18;
    private static final long SECOND = 1_000_000_000;

    private final ContentStore store;
    private final long bytesPerSecond;
    private final byte[] block = new byte[BLOCK];
    private final long began = System.nanoTime();
    private long bytes;

    Scrubber(ContentStore store, long bytesPerSecond) {
        this.store = store;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** How many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    /** What is wrong with this content, absent if it is what it was. */
    Optional<Damage> check(Digest digest, long size) {
        var sha256 = Digest.sha256();
        var read = 0L;
        try (var content = store.openUnchecked(digest)) {
            for (var length = content.read(block); length >= 0; length = content.read(block)) {
                sha256.update(block, 0, length);
                read += length;
                pace(length);
            }
        } catch (DamagedContentException e) {
            return Optional.of(Damage.MISSING);
        } catch (IOException e) {
            return Optional.of(Damage.UNREADABLE);
        }
        if (read != size) {
            return Optional.of(read < size ? Damage.SHORTER : Damage.LONGER);
        }
        return Digest.of(sha256).equals(digest) ? Optional.empty() : Optional.of(Damage.CHANGED);
    }

    private void pace(int length) {
        bytes += length;
        var ahead = Math.round((double) bytes / bytesPerSecond * SECOND) - (System.nanoTime() - began);
        if (ahead > SECOND / 100) {
            try {
                Thread.sleep(ahead / 1_000_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
