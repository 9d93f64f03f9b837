package org.junheng.reading;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What only operations change about reading documents.
 *
 * @param directory where documents lie while they are read; nothing else may lie there
 * @param memory the most memory that each of the two processes reading documents takes
 * @param timeout the longest that one question about a document takes while somebody waits
 * @param transcriptTimeout the longest that taking down the words of a document takes, for which nobody waits
 * @param office the command that converts Office documents (LibreOffice); where it is not found, only their text is shown
 * @param officeTimeout the longest that a conversion takes, and the longest that it waits for its turn
 * @param officeMemory the most address space that each process of a conversion takes, which is more than it uses
 * @param officeRuns how many conversions run at once
 */
@ConfigurationProperties("junheng.reading")
record ReadingSettings(
        Path directory,
        @DefaultValue("384MB") DataSize memory,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("120s") Duration transcriptTimeout,
        @DefaultValue("soffice") String office,
        @DefaultValue("60s") Duration officeTimeout,
        @DefaultValue("3GB") DataSize officeMemory,
        @DefaultValue("2") int officeRuns) {

    ReadingSettings {
        if (directory.toString().isBlank()) {
            throw new IllegalArgumentException("junheng.reading.directory is empty");
        }
        if (memory.compareTo(DataSize.ofMegabytes(64)) < 0) {
            throw new IllegalArgumentException("junheng.reading.memory is below 64MB: " + memory);
        }
        if (!timeout.isPositive() || !transcriptTimeout.isPositive() || !officeTimeout.isPositive()) {
            throw new IllegalArgumentException(
                    "junheng.reading.timeout, transcript-timeout or office-timeout is not above 0");
        }
        if (officeMemory.compareTo(DataSize.ofMegabytes(64)) < 0) {
            throw new IllegalArgumentException("junheng.reading.office-memory is below 64MB: " + officeMemory);
        }
        if (officeRuns < 1) {
            throw new IllegalArgumentException("junheng.reading.office-runs is below 1: " + officeRuns);
        }
        if (office.isBlank()) {
            throw new IllegalArgumentException("junheng.reading.office is empty");
        }
    }
}
