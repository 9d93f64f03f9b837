package org.junheng.platform.ledger;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only operations change about the ledger.
 *
 * @param checkpoints the directory that checkpoints are written to; worth most on a machine or medium of somebody else
 */
@ConfigurationProperties("junheng.ledger")
record LedgerSettings(Path checkpoints) {

    LedgerSettings {
        if (checkpoints.toString().isBlank()) {
            throw new IllegalArgumentException("junheng.ledger.checkpoints is empty");
        }
    }
}
