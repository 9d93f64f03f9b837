package org.junheng.platform.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for files that are only needed for a while. It is this application's own, locked while it lives; the next start
 * forgets those of killed ones, on whichever node.
 */
public final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel channel;

    /**
     * A new one, in a directory that holds nothing else.
     *
     * @throws IOException if the directory cannot be made or written to
     */
    public WorkFolder(Path directory) throws IOException {
        Files.createDirectories(directory);
        Permissions.set(directory, "rwx------");
        forgetLeftovers(directory);
        path = directory.resolve(UUID.randomUUID().toString());
        channel = FileChannel.open(lockOf(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.createDirectory(path);
    }

    public Path path() {
        return path;
    }

    /** A name in it that nothing has yet. */
    public Path free() {
        return path.resolve(UUID.randomUUID().toString());
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void forgetLeftovers(Path directory) throws IOException {
        try (var locks = Files.newDirectoryStream(directory, "*" + LOCK)) {
            for (var lock : locks) {
                forgetAbandoned(lock);
            }
        }
    }

    private static void forgetAbandoned(Path lock) throws IOException {
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var taken = channel.tryLock()) {
            if (taken != null) {
                var name = lock.getFileName().toString();
                LOG.warn("Forgetting the files of an application that was killed: {}", lock);
                forget(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
            }
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            LOG.debug("{} belongs to a living application", lock, e);
        }
    }

    private static void forget(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.deleteIfExists(lockOf(folder));
    }

    @Override
    public void close() throws IOException {
        forget(path);
        channel.close();
    }
}
