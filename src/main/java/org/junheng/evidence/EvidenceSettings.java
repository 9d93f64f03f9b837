package org.junheng.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What only operations change about evidence.
 *
 * @param directory where content lies, and requests while they arrive
 * @param maxFileSize the largest file taken
 * @param fileTypes the file types taken, as a table like {@code evidence/file-types.csv}
 */
@ConfigurationProperties("junheng.evidence")
record EvidenceSettings(
        Path directory,
        @DefaultValue("200MB") DataSize maxFileSize,
        @DefaultValue("classpath:evidence/file-types.csv") Resource fileTypes) {

    private static final DataSize UTMOST = DataSize.ofMegabytes(2047);

    EvidenceSettings {
        if (maxFileSize.toBytes() <= 0 || maxFileSize.compareTo(UTMOST) > 0) {
            throw new IllegalArgumentException(
                    "junheng.evidence.max-file-size is not above 0 and at most 2047MB: " + maxFileSize);
        }
        if (!fileTypes.exists()) {
            throw new IllegalArgumentException("junheng.evidence.file-types is not there: " + fileTypes);
        }
    }
}
