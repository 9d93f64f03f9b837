package org.junheng.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Who else on this machine may see files: nobody. */
public final class Permissions {

    private Permissions() {}

    /** Sets permissions such as {@code rwx------}, where the file system knows them. */
    public static void set(Path path, String permissions) throws IOException {
        if (arePosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Whether the file system is one of Unix. */
    public static boolean arePosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
