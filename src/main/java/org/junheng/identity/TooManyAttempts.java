package org.junheng.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody guesses passwords, or has forgotten his; he may try again after a while. */
final class TooManyAttempts extends AuthenticationException {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("Too many attempts to sign in; the next one in " + wait);
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** How long to wait before the next attempt, rounded up. */
    long seconds() {
        return seconds;
    }
}
