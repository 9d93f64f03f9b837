package org.junheng.upload;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.files.Permissions;

/** What has arrived of uploads: a file each, beside it one that is locked while somebody adds to it, on whichever node. */
final class PartFiles {

    private static final Pattern FILE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(?:part|lock)");

    private final Path directory;

    PartFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory.toAbsolutePath().normalize());
        Permissions.set(this.directory, "rwx------");
    }

    /** The uploads of which there are files, with whatever else lies here left out. */
    Set<UUID> ids() throws IOException {
        try (var all = Files.list(directory)) {
            return all.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> UUID.fromString(found.group(1)))
                    .collect(toSet());
        }
    }

    private Path file(UUID id) {
        return directory.resolve(id + ".part");
    }

    private Path lockFile(UUID id) {
        return directory.resolve(id + ".lock");
    }

    /**
     * Keeps everybody else from adding to an upload until it is closed.
     *
     * @throws UploadInUse if somebody else is at it
     */
    Hold hold(UUID id) throws IOException {
        var channel = FileChannel.open(lockFile(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = tryLock(channel);
            if (lock == null) {
                throw new UploadInUse();
            }
            return new Hold(id, lock);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The right to add to an upload, and what has arrived of it. */
    final class Hold implements AutoCloseable {

        private final UUID id;
        private final FileLock lock;

        private Hold(UUID id, FileLock lock) {
            this.id = id;
            this.lock = lock;
        }

        Path file() {
            return PartFiles.this.file(id);
        }

        /** Opens what has arrived for more, without what was never acknowledged. */
        FileChannel open(long received) throws IOException {
            var channel = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.size() < received) {
                    throw new IOException("Upload %s lost bytes: %d of %d".formatted(id, channel.size(), received));
                }
                return channel.truncate(received).position(received);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }

        /** Forgets what has arrived. */
        void delete() throws IOException {
            Files.deleteIfExists(file());
            Files.deleteIfExists(lockFile(id));
        }

        @Override
        public void close() throws IOException {
            lock.acquiredBy().close();
        }
    }
}
