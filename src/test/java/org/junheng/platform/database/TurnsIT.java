package org.junheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junheng.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TurnsIT {

    private static final int WORKERS = 4;

    @Autowired
    Turns turns;

    @Test
    void Of_those_who_do_the_same_work_one_at_a_time_does_it() {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();

        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var worker = 0; worker < WORKERS; worker++) {
                workers.execute(() -> turns.take("test", () -> {
                    most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    pause();
                    busy.decrementAndGet();
                    done.incrementAndGet();
                }));
            }
        }

        assertThat(done).hasValue(WORKERS);
        assertThat(most).hasValue(1);
    }

    @Test
    void Work_that_fails_gives_its_turn_up() {
        var done = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take("test", () -> {
                    throw new IllegalStateException("failed");
                }));
        turns.take("test", done::incrementAndGet);

        assertThat(done).hasValue(1);
    }

    @Test
    void Other_work_waits_for_nobody() {
        var done = new AtomicInteger();

        turns.take("one", () -> turns.take("other", done::incrementAndGet));

        assertThat(done).hasValue(1);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
