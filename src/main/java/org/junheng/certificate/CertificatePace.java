package org.junheng.certificate;

import java.time.Duration;
import org.junheng.platform.web.Pace;
import org.springframework.stereotype.Component;

/** How fast the public may try numbers: easily enough for checking a pile of sheets, never for guessing. */
@Component
class CertificatePace {

    private final Pace pace =
            new Pace(new Pace.Limit(60, Duration.ofSeconds(2)), new Pace.Limit(3_000, Duration.ofMillis(50)));

    void take(String address) {
        pace.take(address);
    }
}
