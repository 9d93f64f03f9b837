package org.junheng.upload;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What only operations change about uploads.
 *
 * @param directory where what has arrived lies; best on the file system that keeps the content, the same on every node
 * @param maxSize of one file
 * @param maxOpen how many unfinished uploads one person may have
 * @param expiry how long an upload is kept after something came
 * @param forceEvery after so many bytes what has arrived is forced to disk
 */
@ConfigurationProperties("junheng.upload")
record UploadSettings(
        Path directory,
        @DefaultValue("4GB") DataSize maxSize,
        @DefaultValue("2000") int maxOpen,
        @DefaultValue("P3D") Duration expiry,
        @DefaultValue("16MB") DataSize forceEvery) {

    UploadSettings {
        if (directory.toString().isBlank()) {
            throw new IllegalArgumentException("junheng.upload.directory is empty");
        }
        if (maxSize.toBytes() <= 0 || maxOpen < 1 || forceEvery.toBytes() <= 0) {
            throw new IllegalArgumentException("junheng.upload.* allows nothing: %s, %d open, forced every %s"
                    .formatted(maxSize, maxOpen, forceEvery));
        }
        if (expiry.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("junheng.upload.expiry is less than a minute: " + expiry);
        }
    }
}
