package org.junheng.contentstore;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;

/** Compares kept contents with their digests, no faster than it may. */
public final class Scrubber {

    private static final int BLOCK = 1 << 18;
    private static final long SECOND = 1_000_000_000;

    private final ContentStore store;
    private final long bytesPerSecond;
    private final Predicate<Digest> kept;
    private final byte[] block = new byte[BLOCK];
    private final long began = System.nanoTime();
    private long bytes;

    /**
     * A scrub.
     *
     * @param kept whether content must be in the store
     */
    public Scrubber(ContentStore store, long bytesPerSecond, Predicate<Digest> kept) {
        this.store = store;
        this.bytesPerSecond = bytesPerSecond;
        this.kept = kept;
    }

    /** How many bytes were read so far. */
    public long bytes() {
        return bytes;
    }

    /**
     * What is wrong with this content, absent if it is what it was.
     *
     * @param size in bytes, absent if nobody knows
     */
    public Optional<Damage> check(Digest digest, @Nullable Long size) {
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
        var found = Digest.of(sha256);
        return found.equals(digest) ? Optional.empty() : Optional.of(damage(found, read, size));
    }

    private Damage damage(Digest found, long read, @Nullable Long size) {
        if (kept.test(found)) {
            return Damage.SWAPPED;
        }
        if (size == null || read == size) {
            return Damage.CHANGED;
        }
        return read < size ? Damage.SHORTER : Damage.LONGER;
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
