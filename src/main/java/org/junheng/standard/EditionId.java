package org.junheng.standard;

import org.junheng.shared.Malformed;

/** The id of an edition of the standard, such as {@code CN-2017-6}; cases keep it. */
public record EditionId(String value) {

    public EditionId {
        if (!value.matches("[A-Z0-9-]{3,40}")) {
            throw new Malformed("malformed.standard.id", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
