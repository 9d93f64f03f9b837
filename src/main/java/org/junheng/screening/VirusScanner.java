package org.junheng.screening;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Asks the ClamAV daemon that is set up ({@code junheng.evidence.scanner}), if any, whether content holds a virus. */
@Service
@EnableConfigurationProperties(ScreeningSettings.class)
public class VirusScanner {

    private final ScreeningSettings settings;

    VirusScanner(ScreeningSettings settings) {
        this.settings = settings;
    }

    /** Content that is opened only if it is to be scanned: what is kept far away takes long to come. */
    public interface Content {

        /** Opens it. */
        InputStream open() throws IOException;
    }

    /**
     * Scans content, whatever its type. Never says {@link Scan.Clean} of what was not scanned to its end.
     *
     * @param size in bytes
     */
    public Scan scan(Content kept, long size) {
        if (settings.scanner().isBlank()) {
            return new Scan.NotAsked();
        }
        if (size > settings.scannerLimit().toBytes()) {
            return new Scan.Unknown("%d bytes are more than %s".formatted(size, settings.scannerLimit()));
        }
        try (var content = kept.open();
                var daemon = Clamd.connect(settings.scanner(), settings.scannerTimeout())) {
            return daemon.scan(content);
        } catch (IOException e) {
            return new Scan.Unknown(String.valueOf(e.getMessage()));
        }
    }
}
