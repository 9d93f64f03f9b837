package org.junheng.contentstore;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where content is kept.
 *
 * @param directory on the same disk as nothing that may fill it
 */
@ConfigurationProperties("junheng.evidence")
record StoreSettings(Path directory) {

    StoreSettings {
        if (directory.toString().isBlank()) {
            throw new IllegalArgumentException("junheng.evidence.directory is empty");
        }
    }
}
