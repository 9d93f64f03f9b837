package org.junheng.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast passwords can be tried.
 *
 * @param freeAttempts wrong passwords for one name from one address before waiting begins
 * @param pause per further wrong password
 * @param freeAttemptsPerAddress the same for one address, whatever the name
 * @param pausePerAddress the same for one address, whatever the name
 */
@ConfigurationProperties("junheng.login")
record LoginPaceProperties(
        @DefaultValue("5") int freeAttempts,
        @DefaultValue("6s") Duration pause,
        @DefaultValue("100") int freeAttemptsPerAddress,
        @DefaultValue("1s") Duration pausePerAddress) {

    LoginPaceProperties {
        if (freeAttempts < 1 || freeAttemptsPerAddress < freeAttempts) {
            throw new IllegalArgumentException("junheng.login: %d free attempts of a name, %d of an address"
                    .formatted(freeAttempts, freeAttemptsPerAddress));
        }
        if (!pause.isPositive() || !pausePerAddress.isPositive()) {
            throw new IllegalArgumentException("junheng.login: the pauses must be positive");
        }
    }
}
