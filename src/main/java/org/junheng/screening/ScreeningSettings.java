package org.junheng.screening;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What only operations change about what files may hide.
 *
 * @param scanner host and port of a ClamAV daemon; empty for none
 * @param scannerTimeout how long one scan may take
 * @param scannerLimit the most that is sent to the scanner, which must allow as much ({@code StreamMaxLength}, and
 *     {@code MaxFileSize}, beyond which it answers without having looked)
 * @param packed how large a packed file may be when unpacked
 */
@ConfigurationProperties("junheng.evidence")
record ScreeningSettings(
        @DefaultValue("") String scanner,
        @DefaultValue("2m") Duration scannerTimeout,
        @DefaultValue("25MB") DataSize scannerLimit,
        @DefaultValue Packed packed) {

    ScreeningSettings {
        if (!scanner.isBlank() && !scanner.matches("[^:\\s]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("junheng.evidence.scanner is not host:port: " + scanner);
        }
        if (!scannerTimeout.isPositive() || scannerLimit.toBytes() <= 0) {
            throw new IllegalArgumentException("The limits of junheng.evidence.scanner are not above 0: %s, %s"
                    .formatted(scannerTimeout, scannerLimit));
        }
    }

    /**
     * Of a file with all that is packed in it.
     *
     * @param entries the most entries
     * @param size the most bytes
     * @param ratio how many times as large as the file, once above {@code tolerance}
     * @param tolerance the bytes up to which the ratio does not matter, as blank tables pack well
     * @param depth how many archives may lie in one another
     */
    record Packed(
            @DefaultValue("10000") int entries,
            @DefaultValue("2GB") DataSize size,
            @DefaultValue("100") int ratio,
            @DefaultValue("32MB") DataSize tolerance,
            @DefaultValue("3") int depth) {

        Packed {
            if (entries < 1 || size.toBytes() < 1 || ratio < 1 || tolerance.toBytes() < 0 || depth < 1) {
                throw new IllegalArgumentException("junheng.evidence.packed allows nothing: %d, %s, %d, %s, %d"
                        .formatted(entries, size, ratio, tolerance, depth));
            }
        }
    }
}
