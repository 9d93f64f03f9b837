package org.junheng.search;

import java.util.List;

/**
 * A few hits, in the order in which they were taken in; those called exactly as was asked for before all others.
 *
 * @param extent whether there are more behind the last one
 */
public record Hits(List<Hit> hits, Extent extent) {

    /** How many of the hits these are. */
    public enum Extent {
        /** There are no more. */
        ALL,
        /** There are more. */
        SOME
    }

    public Hits {
        hits = List.copyOf(hits);
    }

    /** Those up to this number, of one more that was asked for. */
    static Hits of(List<Hit> hits, int most) {
        return hits.size() > most ? new Hits(hits.subList(0, most), Extent.SOME) : new Hits(hits, Extent.ALL);
    }
}
