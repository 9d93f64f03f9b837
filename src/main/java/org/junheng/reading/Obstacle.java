package org.junheng.reading;

/** Why a document cannot be shown in the page. */
public enum Obstacle {
    /** No program here reads files of this type. */
    UNSUPPORTED,
    /** It is locked by a password. */
    ENCRYPTED,
    /** It is not whole, or breaks the rules of its type. */
    BROKEN,
    /** Showing it takes more memory than one document may. */
    TOO_LARGE,
    /** Showing it takes more time than one document may. */
    TOO_LONG;

    /** The key of its text. */
    public String textKey() {
        return "reading.obstacle." + name();
    }
}
