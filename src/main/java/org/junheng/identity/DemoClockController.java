package org.junheng.identity;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.junheng.platform.time.MovableClock;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves the demo's time forward, so that deadlines can be seen to pass. */
@RestController
@RequestMapping("/api/v1/demo/clock")
@Profile("demo")
class DemoClockController {

    private static final Period FARTHEST = Period.ofYears(5);

    private final CurrentActor current;
    private final MovableClock clock;

    DemoClockController(CurrentActor current, MovableClock clock) {
        this.current = current;
        this.clock = clock;
    }

    @PostMapping
    Time advance(@RequestBody Move move) {
        if (!current.get().has(Role.ADMIN)) {
            throw Refusal.forbidden("identity.administrators-only");
        }
        return new Time(at(clock.advance(amount(move.advance()))));
    }

    private TemporalAmount amount(String text) {
        try {
            var amount = text.startsWith("P") && !text.contains("T") ? Period.parse(text) : Duration.parse(text);
            var now = at(clock.instant());
            var moved = now.plus(amount);
            if (moved.isBefore(now) || moved.isAfter(now.plus(FARTHEST))) {
                throw Refusal.invalid("identity.clock-range", FARTHEST.getYears());
            }
            return amount;
        } catch (DateTimeException | ArithmeticException e) {
            throw Refusal.invalid("identity.clock-format", text);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(MovableClock.ZONE).toOffsetDateTime();
    }

    /** How far, as ISO 8601: {@code P7D}, {@code PT2H}. */
    record Move(String advance) {}

    /** The application's time afterwards. */
    record Time(OffsetDateTime now) {}
}
