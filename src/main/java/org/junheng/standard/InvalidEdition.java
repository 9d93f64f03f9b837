package org.junheng.standard;

import org.junheng.shared.Malformed;
import org.junheng.shared.TextKey;

/** A file of the standard that cannot be used; the message names file, line and what is wrong there. It stops the start. */
public final class InvalidEdition extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Malformed reason;

    InvalidEdition(String file, int line, Malformed reason) {
        super("%s, line %d: %s".formatted(file, line, reason.getMessage()), reason);
        this.line = line;
        this.reason = reason;
    }

    int line() {
        return line;
    }

    /** What is wrong there, for people. */
    TextKey reason() {
        return reason.text();
    }
}
