package org.junheng.platform.time;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a second whether another application on the same database has moved the clock; outside the demo none does. */
@Component
@Profile("demo")
class ClockFollower {

    private final MovableClock clock;

    ClockFollower(MovableClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        clock.follow();
    }
}
