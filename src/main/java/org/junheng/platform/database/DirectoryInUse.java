package org.junheng.platform.database;

import java.nio.file.Path;

/** Another living application has the data directory; two databases on the same files would destroy them. */
final class DirectoryInUse extends IllegalStateException {

    DirectoryInUse(Path directory) {
        super("Another application runs on the data directory " + directory);
    }
}
