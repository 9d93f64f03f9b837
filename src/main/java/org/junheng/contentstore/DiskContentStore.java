package org.junheng.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.junheng.contentstore.Spool.Spooled;
import org.junheng.platform.files.Permissions;
import org.junheng.shared.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Content in files of one directory: {@code sha256/ab/abcd…} for what is kept, {@code incoming/} for what is being received.
 * Several applications may share the directory.
 */
public final class DiskContentStore implements ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(DiskContentStore.class);
    private static final int BLOCK = 1 << 16;

    private final Path kept;
    private final Spool incoming;

    public DiskContentStore(Path directory) throws IOException {
        var base = directory.toAbsolutePath().normalize();
        kept = Files.createDirectories(base.resolve("sha256"));
        incoming = new Spool(base.resolve("incoming"));
        Permissions.set(base, "rwx------");
        force(base);
    }

    @Override
    public Incoming receive(InputStream content) throws IOException {
        var spooled = incoming.take(content);
        var digest = spooled.digest();
        return new Arrived(spooled.file(), digest, spooled.size(), () -> keep(digest, spooled), spooled::close);
    }

    /** Closing leaves the file to whoever received it. */
    @Override
    public Incoming receive(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var digest = digestOf(channel);
            return new Arrived(file, digest, channel.size(), () -> keep(digest, file), () -> {});
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

    /** Makes the names within a directory durable, as a renamed file is otherwise lost with the power. */
    private static void force(Path directory) throws IOException {
        if (!Permissions.arePosix(directory)) {
            return; // Windows opens no directory; its file systems journal names by themselves.
        }
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void keep(Digest digest, Spooled spooled) throws IOException {
        if (!isSound(digest)) {
            spooled.force();
            Permissions.set(spooled.file(), "r--------");
            place(digest, target -> Files.move(spooled.file(), target, StandardCopyOption.ATOMIC_MOVE));
        }
        forceNames(digest);
    }

    /** A second name for the same bytes where that is possible, so that gigabytes are not written twice. */
    private void keep(Digest digest, Path file) throws IOException {
        if (isSound(digest)) {
            forceNames(digest);
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
        try {
            place(digest, target -> Files.createLink(target, file));
            Permissions.set(fileOf(digest), "r--------");
            forceNames(digest);
        } catch (UnsupportedOperationException | FileSystemException e) {
            LOG.debug("No links between uploads and store; the content is copied", e);
            try (var content = Files.newInputStream(file);
                    var copy = receive(content)) {
                copy.keep();
            }
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
