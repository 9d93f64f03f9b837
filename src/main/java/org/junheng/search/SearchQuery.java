package org.junheng.search;

import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;

/**
 * What is looked for.
 *
 * @param words each of them must be there; blanks part them
 * @param within the case whose documents are looked through; absent for all that one may know of
 * @param after the place behind which to go on, 0 for the beginning
 * @param most so many hits at most
 */
public record SearchQuery(String words, @Nullable CaseId within, long after, int most) {

    /** The most characters looked for. */
    public static final int LONGEST = 200;

    /** The most hits asked for at once. */
    public static final int UTMOST = 200;

    public SearchQuery {
        if (after < 0 || most < 1 || most > UTMOST) {
            throw new IllegalArgumentException("%d hits after %d; at most %d".formatted(most, after, UTMOST));
        }
    }

    /** The first hits. */
    public static SearchQuery first(String words, @Nullable CaseId within, int most) {
        return new SearchQuery(words, within, 0, most);
    }

    /** The same from another place on. */
    public SearchQuery after(long place) {
        return new SearchQuery(words, within, place, most);
    }
}
