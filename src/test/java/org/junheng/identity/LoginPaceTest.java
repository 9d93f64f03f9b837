package org.junheng.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginPaceTest {

    private final Watch watch = new Watch();
    private final LoginPace pace =
            new LoginPace(new LoginPaceProperties(3, Duration.ofSeconds(6), 20, Duration.ofSeconds(1)), watch);

    @Test
    void Some_mistakes_cost_nothing_then_every_further_attempt_waits() {
        fail(2, "li.na", "10.0.0.1");
        assertThatCode(() -> pace.check("li.na", "10.0.0.1")).doesNotThrowAnyException();

        fail(1, "li.na", "10.0.0.1");
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> pace.check("li.na", "10.0.0.1"))
                .matches(early -> early.seconds() == 6);
    }

    @Test
    void Nobody_is_locked_out() {
        fail(3, "li.na", "10.0.0.1");
        watch.pass(Duration.ofSeconds(6));

        assertThatCode(() -> pace.check("li.na", "10.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> pace.check("li.na", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void Whoever_tries_many_at_once_waits_for_all_of_them() {
        fail(8, "li.na", "10.0.0.1");

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> pace.check("li.na", "10.0.0.1"))
                .matches(early -> early.seconds() == 36);
    }

    @Test
    void The_right_password_clears_the_name() {
        fail(2, "li.na", "10.0.0.1");
        pace.succeeded("li.na", "10.0.0.1");
        fail(2, "li.na", "10.0.0.1");

        assertThatCode(() -> pace.check("li.na", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void An_address_that_tries_many_names_waits_whatever_the_name() {
        IntStream.range(0, 20).forEach(name -> fail(1, "name" + name, "10.0.0.9"));

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> pace.check("li.na", "10.0.0.9"));
        assertThatCode(() -> pace.check("li.na", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void fail(int times, String name, String address) {
        IntStream.range(0, times).forEach(attempt -> pace.failed(name, address));
    }

    private static final class Watch implements TimeMeter {

        private long nanos = Duration.ofDays(1).toNanos();

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

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
