package org.junheng.notice;

import java.time.Duration;
import org.junheng.platform.web.Pace;
import org.springframework.stereotype.Component;

/** How fast the public may raise objections, and try codes. */
@Component
class PublicPaces {

    private final Pace raising;
    private final Pace lookups =
            new Pace(new Pace.Limit(20, Duration.ofSeconds(30)), new Pace.Limit(2_000, Duration.ofSeconds(1)));

    PublicPaces(NoticeSettings settings) {
        this.raising = settings.pace();
    }

    Pace raising() {
        return raising;
    }

    Pace lookups() {
        return lookups;
    }
}
