package org.junheng.screening;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Asks the ClamAV daemon that is set up ({@code junheng.evidence.scanner}), if any, whether content holds a virus. */
@Service
@EnableConfigurationProperties(ScreeningSettings.class)
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

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
        try {
            // Before the scan: should the scanner learn meanwhile, the content is only scanned once too often.
            var signatures = askSignatures();
            if (size > settings.scannerLimit().toBytes()) {
                return new Scan.TooLarge(
                        "%d bytes are more than %s".formatted(size, settings.scannerLimit()), signatures);
            }
            try (var content = kept.open();
                    var daemon = connect()) {
                return daemon.scan(content, signatures);
            }
        } catch (IOException e) {
            return new Scan.Unknown(String.valueOf(e.getMessage()));
        }
    }

    /** Which signatures the scanner knows now, as it calls them itself; empty if none is set up or it cannot be reached. */
    public Optional<String> signatures() {
        if (settings.scanner().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(askSignatures());
        } catch (IOException e) {
            LOG.warn("The scanner cannot be asked for its signatures", e);
            return Optional.empty();
        }
    }

    private String askSignatures() throws IOException {
        try (var daemon = connect()) {
            return daemon.version();
        }
    }

    private Clamd connect() throws IOException {
        return Clamd.connect(settings.scanner(), settings.scannerTimeout());
    }
}
