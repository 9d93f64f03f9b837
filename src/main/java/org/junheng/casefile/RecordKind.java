package org.junheng.casefile;

import java.util.regex.Pattern;

/**
 * A kind of step record with its type, such as the eligibility statement; declared as a constant by who writes it.
 *
 * @param name as stored; never changes its meaning
 * @param type a record that JSON can hold
 */
public record RecordKind<T extends Record>(String name, Class<T> type) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]*");

    public RecordKind {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a kind of record: " + name);
        }
    }
}
