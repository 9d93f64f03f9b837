package org.junheng.search;

/** A text as it is compared. */
final class Folded {

    private final String text;
    private final int[] origins;

    Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    /** Where a UTF-16 unit of it comes from in the text that was folded; behind the last one, the end of that. */
    int origin(int unit) {
        return origins[unit];
    }
}
