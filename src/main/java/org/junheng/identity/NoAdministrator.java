package org.junheng.identity;

/** The application cannot start, as nobody could let anybody in. */
final class NoAdministrator extends RuntimeException {

    NoAdministrator(String message) {
        super(message);
    }

    NoAdministrator(String message, Throwable cause) {
        super(message, cause);
    }
}
