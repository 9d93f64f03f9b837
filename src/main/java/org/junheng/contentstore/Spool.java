package org.junheng.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import org.junheng.platform.files.Permissions;
import org.junheng.shared.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory for files on their way, in which nobody reads.
 *
 * <p>Several applications may share it. A file is locked while it is written, so that the leftovers of a killed application
 * can be told from the uploads of a living one; the next start forgets them.
 */
final class Spool {

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int BLOCK = 1 << 16;

    private final Path directory;

    Spool(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        Permissions.set(directory, "rwx------");
        forgetLeftovers();
    }

    /** Takes content to the end, hashing it on the way; what breaks off is forgotten. */
    Spooled take(InputStream content) throws IOException {
        var spooled = new Spooled(directory.resolve(UUID.randomUUID() + ".part"));
        try {
            spooled.take(content);
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    /** A file on its way, gone when this is closed unless it was moved. */
    static final class Spooled implements AutoCloseable {

        private final Path file;
        private final FileChannel channel;
        private final MessageDigest sha256 = Digest.sha256();
        private long size;

        private Spooled(Path file) throws IOException {
            this.file = file;
            this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        private void take(InputStream content) throws IOException {
            channel.lock();
            var block = new byte[BLOCK];
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                sha256.update(block, 0, read);
                for (var left = ByteBuffer.wrap(block, 0, read); left.hasRemaining(); ) {
                    channel.write(left);
                }
                size += read;
            }
        }

        Path file() {
            return file;
        }

        /** Once, when all has come. */
        Digest digest() {
            return Digest.of(sha256);
        }

        /** In bytes. */
        long size() {
            return size;
        }

        /** When this returns, the content survives a power failure, under whatever name is made durable. */
        void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    private void forgetLeftovers() throws IOException {
        try (var files = Files.newDirectoryStream(directory, "*.part")) {
            for (var file : files) {
                if (isAbandoned(file)) {
                    LOG.warn("Forgetting an upload that was never finished: {}", file.getFileName());
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isAbandoned(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return false;
        }
    }
}
