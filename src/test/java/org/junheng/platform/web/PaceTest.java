package org.junheng.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junheng.platform.web.Pace.Limit;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Time time = new Time();
    private final Pace pace = new Pace(new Limit(2, Duration.ofMinutes(1)), new Limit(5, Duration.ofSeconds(10)), time);

    @Test
    void One_address_waits_while_others_go_on() {
        pace.take("10.0.0.1");
        pace.take("10.0.0.1");

        assertRefused("10.0.0.1");
        assertThatCode(() -> pace.take("10.0.0.2")).doesNotThrowAnyException();

        time.nanos += Duration.ofMinutes(1).toNanos();
        assertThatCode(() -> pace.take("10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void All_together_wait_however_many_addresses_they_have() {
        for (var last = 1; last <= 5; last++) {
            pace.take("10.0.0." + last);
        }

        assertRefused("10.0.0.6");
    }

    @Test
    void Whoever_is_refused_takes_nothing_from_the_others() {
        pace.take("10.0.0.1");
        pace.take("10.0.0.1");
        for (var attempt = 0; attempt < 20; attempt++) {
            assertRefused("10.0.0.1");
        }

        assertThatCode(() -> pace.take("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void A_network_of_IPv6_counts_as_one_address() {
        pace.take("2001:db8:1:2:3:4:5:6");
        pace.take("2001:db8:1:2:ffff:4:5:6");

        assertRefused("2001:db8:1:2::1");
        assertThatCode(() -> pace.take("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    private void assertRefused(String address) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> pace.take(address));
    }

    private static final class Time implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
