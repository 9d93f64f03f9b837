package org.junheng.spreadsheet;

import org.jspecify.annotations.Nullable;

/** An element of a part, however it was read. */
interface Element {

    /** Its name without a prefix. */
    String name();

    /** An attribute by its name without a prefix. */
    @Nullable
    String attribute(String name);

    /** One that the format demands. */
    default String required(String name) {
        var value = attribute(name);
        if (value == null) {
            throw new IllegalArgumentException("%s without %s".formatted(name(), name));
        }
        return value;
    }
}
