package org.junheng.evidence;

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
import org.springframework.web.multipart.MultipartFile;

/**
 * The folder into which the container puts the files of a request before anybody looks at them. It is this application's
 * own, locked while it lives; the next start forgets those of killed ones, on whichever node.
 */
final class RequestFiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RequestFiles.class);
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel channel;

    RequestFiles(Path directory) throws IOException {
        Files.createDirectories(directory);
        Permissions.set(directory, "rwx------");
        forgetLeftovers(directory);
        folder = directory.resolve(UUID.randomUUID().toString());
        channel = FileChannel.open(lockOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.createDirectory(folder);
    }

    Path folder() {
        return folder;
    }

    /** Takes a file out of its request, without writing it again where that is possible. */
    Taken take(MultipartFile file) throws IOException {
        var target = folder.resolve(UUID.randomUUID().toString());
        file.transferTo(target.toFile());
        return new Taken(target);
    }

    /** A file out of a request, gone when this is closed. */
    record Taken(Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
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
                LOG.warn("Forgetting the requests of an application that was killed: {}", name);
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
        forget(folder);
        channel.close();
    }
}
