package org.junheng.standard;

import org.jspecify.annotations.Nullable;

/** A file of the standard that cannot be used; the message names file, line and what is wrong there. It stops the start. */
public final class InvalidEdition extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    InvalidEdition(String file, int line, String reason, @Nullable Throwable cause) {
        super("%s, line %d: %s".formatted(file, line, reason), cause);
        this.line = line;
        this.reason = reason;
    }

    int line() {
        return line;
    }

    String reason() {
        return reason;
    }
}
