package org.junheng.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Where the database of our own lies. It belongs to one living application at a time; what a killed one left behind in it
 * is cleared away before the next start.
 */
final class DataDirectory implements AutoCloseable {

    private final Path base;
    private final FileChannel lock;

    private DataDirectory(Path base, FileChannel lock) {
        this.base = base;
        this.lock = lock;
    }

    /**
     * Takes the directory for this application, with whatever database it holds.
     *
     * @throws DirectoryInUse if a living application has it
     */
    static DataDirectory take(Path directory) throws IOException {
        var base = directory.toAbsolutePath().normalize();
        Files.createDirectories(base);
        var channel = FileChannel.open(base.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DirectoryInUse(base);
        }
        return new DataDirectory(base, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The programs of PostgreSQL. */
    Path programs() {
        return base.resolve("bin");
    }

    /** The files of PostgreSQL. */
    Path database() {
        return base.resolve("postgres");
    }

    /** Stops what a killed application left running, and forgets a database whose creation it did not live to see. */
    void clear() throws IOException {
        Leftovers.stop(programs(), database());
        if (Files.exists(unfinished())) {
            FileSystemUtils.deleteRecursively(database());
        }
        if (!Files.exists(database())) {
            Files.writeString(unfinished(), "");
        }
    }

    /** From now on the database is kept; durably, or a power failure would bring the mark back and lose the database. */
    void finished() throws IOException {
        Files.deleteIfExists(unfinished());
        if (Files.getFileStore(base).supportsFileAttributeView(PosixFileAttributeView.class)) {
            try (var directory = FileChannel.open(base, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    /** The file with the password, which only the owner of the directory reads. */
    Path passwordFile() throws IOException {
        var file = base.resolve("password");
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var written = base.resolve("password.new");
            Files.deleteIfExists(written);
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(written, HexFormat.of().formatHex(secret) + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** The password of the database's owner. */
    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Path unfinished() {
        return base.resolve("postgres.unfinished");
    }
}
