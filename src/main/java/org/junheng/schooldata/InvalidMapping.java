package org.junheng.schooldata;

import org.junheng.shared.Malformed;
import org.junheng.shared.TextKey;

/** A mapping of forms that cannot be used; the message names file, line and what is wrong there. */
final class InvalidMapping extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Malformed reason;

    InvalidMapping(String file, int line, Malformed reason) {
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
