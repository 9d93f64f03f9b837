package org.junheng.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junheng.shared.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Content in files of one directory: {@code sha256/ab/abcd…} for what is kept, {@code incoming/} for what is being received.
 *
 * <p>Several applications may share the directory. A file of {@code incoming} is locked while it is written, so that the
 * leftovers of a killed application can be told from the uploads of a living one.
 */
final class DiskContentStore implements ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(DiskContentStore.class);
    private static final int BLOCK = 1 << 16;

    private final Path kept;
    private final Path incoming;

    DiskContentStore(Path directory) throws IOException {
        var base = directory.toAbsolutePath().normalize();
        kept = base.resolve("sha256");
        incoming = base.resolve("incoming");
        for (var each : new Path[] {kept, incoming}) {
            Files.createDirectories(each);
        }
        protect(base, "rwx------");
        force(base);
        forgetLeftovers();
    }

    @Override
    public Incoming receive(InputStream content) throws IOException {
        var received = new Received(incoming.resolve(UUID.randomUUID() + ".part"));
        try {
            received.take(content);
            return received;
        } catch (IOException | RuntimeException e) {
            received.close();
            throw e;
        }
    }

    @Override
    public Incoming receive(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Found(file, digestOf(channel), channel.size());
        }
    }

    @Override
    public InputStream open(Digest digest) throws IOException {
        var channel = channelOf(digest);
        try {
            if (!digestOf(channel).equals(digest)) {
                throw new DamagedContentException(digest, "has been changed");
            }
            return Channels.newInputStream(channel.position(0));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public InputStream openUnchecked(Digest digest) throws IOException {
        return Channels.newInputStream(channelOf(digest));
    }

    @Override
    public long size(Digest digest) throws IOException {
        return Files.size(fileOf(digest));
    }

    private FileChannel channelOf(Digest digest) throws IOException {
        try {
            return FileChannel.open(fileOf(digest), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw (IOException) new DamagedContentException(digest, "is gone").initCause(e);
        }
    }

    private Path fileOf(Digest digest) {
        return shelfOf(digest).resolve(digest.value());
    }

    private Path shelfOf(Digest digest) {
        return kept.resolve(digest.value().substring(0, 2));
    }

    private boolean isSound(Digest digest) throws IOException {
        try (var channel = channelOf(digest)) {
            return digestOf(channel).equals(digest);
        } catch (DamagedContentException e) {
            return false;
        }
    }

    private static Digest digestOf(FileChannel channel) throws IOException {
        var sha256 = Digest.sha256();
        var block = ByteBuffer.allocate(BLOCK);
        while (channel.read(block.clear()) >= 0) {
            sha256.update(block.flip());
        }
        return Digest.of(sha256);
    }

    private void forgetLeftovers() throws IOException {
        try (var files = Files.newDirectoryStream(incoming, "*.part")) {
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

    private static void protect(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Makes the names within a directory durable, as a renamed file is otherwise lost with the power. */
    private static void force(Path directory) throws IOException {
        if (!Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return; // Windows opens no directory; its file systems journal names by themselves.
        }
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private final class Received implements Incoming {

        private final Path file;
        private final FileChannel channel;
        private Digest digest = Digest.of("");
        private long size;

        Received(Path file) throws IOException {
            this.file = file;
            this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        void take(InputStream content) throws IOException {
            channel.lock();
            var sha256 = Digest.sha256();
            var block = new byte[BLOCK];
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                sha256.update(block, 0, read);
                for (var left = ByteBuffer.wrap(block, 0, read); left.hasRemaining(); ) {
                    channel.write(left);
                }
                size += read;
            }
            digest = Digest.of(sha256);
        }

        @Override
        public Digest digest() {
            return digest;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public void keep() throws IOException {
            if (!isSound(digest)) {
                channel.force(true);
                protect(file, "r--------");
                place(digest, target -> Files.move(file, target, StandardCopyOption.ATOMIC_MOVE));
            }
            forceNames(digest);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    /** A file that others own. */
    private final class Found implements Incoming {

        private final Path file;
        private final Digest digest;
        private final long size;

        Found(Path file, Digest digest, long size) {
            this.file = file;
            this.digest = digest;
            this.size = size;
        }

        @Override
        public Digest digest() {
            return digest;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Path file() {
            return file;
        }

        /** A second name for the same bytes where that is possible, so that gigabytes are not written twice. */
        @Override
        public void keep() throws IOException {
            if (isSound(digest)) {
                forceNames(digest);
                return;
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                channel.force(true);
            }
            try {
                place(digest, target -> Files.createLink(target, file));
                protect(fileOf(digest), "r--------");
                forceNames(digest);
            } catch (UnsupportedOperationException | FileSystemException e) {
                LOG.debug("No links between uploads and store; the content is copied", e);
                try (var content = Files.newInputStream(file);
                        var copy = DiskContentStore.this.receive(content)) {
                    copy.keep();
                }
            }
        }

        @Override
        public void close() {
            // The file belongs to whoever received it.
        }
    }

    @FunctionalInterface
    private interface Placing {

        void at(Path target) throws IOException;
    }

    private void place(Digest digest, Placing placing) throws IOException {
        var target = fileOf(digest);
        Files.createDirectories(shelfOf(digest));
        setAsideDamaged(digest, target);
        placing.at(target);
    }

    /** Also where somebody else has just moved the same content in and may not have come this far. */
    private void forceNames(Digest digest) throws IOException {
        force(shelfOf(digest));
        force(kept);
    }

    /** Damaged content is never served, but it may be all there is to find out what happened. */
    private void setAsideDamaged(Digest digest, Path target) throws IOException {
        if (Files.exists(target) && !isSound(digest)) {
            var damaged = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".damaged");
            LOG.error("Content {} was changed in the store; it is kept as {}", digest, damaged.getFileName());
            Files.move(target, damaged, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
