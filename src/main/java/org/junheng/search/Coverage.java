package org.junheng.search;

import org.junheng.reading.Obstacle;
import org.junheng.reading.View;

/** How much of a document's text can be looked through. */
public enum Coverage {
    /** All of it. */
    WHOLE,
    /** Its beginning; the rest is too long. */
    BEGINNING,
    /** None yet; it is being taken down. */
    WAITING,
    /** None, as nobody may read it: it waits for the virus scanner, or did not pass it. */
    QUARANTINED,
    /** There is none: a picture, or a scan. */
    NO_TEXT,
    /** No program here reads files of this type. */
    UNSUPPORTED,
    /** It is locked by a password. */
    ENCRYPTED,
    /** It is not whole, or breaks the rules of its type. */
    BROKEN,
    /** Taking it down takes more memory than one document may. */
    TOO_LARGE,
    /** Taking it down takes more time than one document may. */
    TOO_LONG;

    /** The key of its text. */
    public String textKey() {
        return "search.coverage." + name();
    }

    static Coverage of(View.Extent extent) {
        return switch (extent) {
            case WHOLE -> WHOLE;
            case BEGINNING -> BEGINNING;
        };
    }

    static Coverage of(Obstacle obstacle) {
        return switch (obstacle) {
            case UNSUPPORTED -> UNSUPPORTED;
            case ENCRYPTED -> ENCRYPTED;
            case BROKEN -> BROKEN;
            case TOO_LARGE -> TOO_LARGE;
            case TOO_LONG -> TOO_LONG;
        };
    }
}
