package org.junheng.platform.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds a checkpoint a minute to a file, where the chain has grown. A full or missing disk stops no work, but is told. */
@Component
@EnableConfigurationProperties(LedgerSettings.class)
class CheckpointFile {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);

    private final Ledger ledger;
    private final Path file;
    private final AtomicLong written = new AtomicLong();

    CheckpointFile(Ledger ledger, LedgerSettings settings) {
        this.ledger = ledger;
        this.file = settings.checkpoints().resolve("checkpoints.tsv");
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1M")
    void write() {
        var head = ledger.checkpoint();
        if (head.position() == written.get()) {
            return;
        }
        try {
            append(head.text() + "\n");
            written.set(head.position());
        } catch (IOException e) {
            LOG.error("No checkpoint of the ledger could be written to {}", file, e);
        }
    }

    private void append(String line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var left = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)); left.hasRemaining(); ) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
