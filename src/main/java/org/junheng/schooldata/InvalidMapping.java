package org.junheng.schooldata;

/** A mapping of forms that cannot be used; the message names file, line and what is wrong there. */
final class InvalidMapping extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    InvalidMapping(String file, int line, String reason, Throwable cause) {
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
