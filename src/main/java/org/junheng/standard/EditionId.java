package org.junheng.standard;

/** The id of an edition of the standard, such as {@code CN-2017-6}; cases keep it. */
public record EditionId(String value) {

    public EditionId {
        if (!value.matches("[A-Z0-9-]{3,40}")) {
            throw new IllegalArgumentException("Not the id of an edition: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
