package org.junheng.screening;

import java.io.IOException;

/** A file hides what must not be taken. An {@link IOException}, as streams come across it while they read. */
final class Hidden extends IOException {

    /** What it is; its text is {@code screening.<name in lower case>}. */
    enum What {
        /** More than a file of this size may hold. */
        BOMB,
        /** An archive that cannot be looked into. */
        OPAQUE,
        /** Content that only opens with a password. */
        PASSWORD,
        /** A second file in the same bytes. */
        TWOFOLD,
        /** A structure that cannot be read. */
        BROKEN
    }

    private final What what;

    Hidden(What what) {
        super(what.name());
        this.what = what;
    }

    What what() {
        return what;
    }
}
