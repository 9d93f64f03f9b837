package org.junheng.identity;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether the demo profile is on, with its people and their well-known password. */
@Component
class DemoMode {

    private final boolean on;

    DemoMode(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    boolean isOn() {
        return on;
    }
}
