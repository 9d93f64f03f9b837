package org.junheng.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The application's one clock, in Beijing time. Real time plus an offset that only the demo profile and tests change;
 * the offset is kept in the database so that time never runs backwards over a restart, and {@link ClockFollower} sees where
 * another application on the same database has moved it.
 */
@Component
@DependsOnDatabaseInitialization
public class MovableClock extends Clock {

    /** All of China keeps one time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final AtomicReference<Duration> offset;
    private final ThreadLocal<Duration> behind = ThreadLocal.withInitial(() -> Duration.ZERO);
    private Consumer<Instant> listener = moved -> {};

    MovableClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.offset = new AtomicReference<>(kept());
    }

    private Duration kept() {
        return Duration.ofMillis(
                jdbc.sql("select offset_ms from clock_offset").query(Long.class).single());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The application has one time zone, " + ZONE);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get()).minus(behind.get());
    }

    /** Moves the clock forward, for everybody and for ever; {@code platform.engine} follows. */
    public Instant advance(TemporalAmount amount) {
        var now = instant();
        var moved =
                amount instanceof Period period ? now.atZone(ZONE).plus(period).toInstant() : now.plus(amount);
        if (moved.isBefore(now)) {
            throw new IllegalArgumentException("Time does not run backwards: " + amount);
        }
        var added = jdbc.sql("update clock_offset set offset_ms = offset_ms + ? returning offset_ms")
                .param(Duration.between(now, moved).toMillis())
                .query(Long.class)
                .single();
        moveTo(Duration.ofMillis(added));
        return instant();
    }

    /** Goes to where another application has moved the clock, if one has. */
    void follow() {
        moveTo(kept());
    }

    private void moveTo(Duration ahead) {
        // The greater one counts: what was read before another move must not turn time back.
        var before = offset.getAndAccumulate(ahead, (one, other) -> one.compareTo(other) < 0 ? other : one);
        if (before.compareTo(ahead) < 0) {
            listener.accept(instant());
        }
    }

    /**
     * Does some work as if it were earlier, in the calling thread alone: everybody else keeps the present. For histories
     * that the demo makes up step by step; {@link #pass} brings the thread closer to the present.
     */
    public void relive(Duration past, Runnable work) {
        if (past.isNegative()) {
            throw new IllegalArgumentException("Not in the past: " + past);
        }
        behind.set(past);
        try {
            work.run();
        } finally {
            behind.remove();
        }
    }

    /** Lets time pass for a thread that relives the past, up to the present at most. */
    public void pass(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards: " + time);
        }
        var left = behind.get().minus(time);
        behind.set(left.isNegative() ? Duration.ZERO : left);
    }

    /** Whoever keeps a clock of its own is told when this one is moved. */
    public void onMoved(Consumer<Instant> follower) {
        this.listener = follower;
    }

    /** How far this clock is ahead of real time. */
    public Duration offset() {
        return offset.get();
    }
}
