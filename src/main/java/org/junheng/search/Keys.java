package org.junheng.search;

import java.util.Collection;
import java.util.stream.IntStream;
import org.junheng.casefile.CaseId;
import org.junheng.shared.RegionCode;

/**
 * What texts are indexed by: each UTF-16 unit, and each two that stand side by side, as one number. Exact: no two of them
 * have a number in common. Numbers that stand for no text, since control characters are folded away, tell whose it is.
 */
final class Keys {

    private static final int FIRST_SCOPE = 0x0001_0000;
    private static final int SCOPES = 0x001F_0000;

    private Keys() {}

    /** Those of a text. */
    static int[] of(String folded) {
        return IntStream.concat(folded.chars(), pairs(folded))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Those that a text has in which each of the terms is. */
    static int[] within(Collection<String> terms) {
        return terms.stream()
                .flatMapToInt(term -> term.length() == 1 ? term.chars() : pairs(term))
                .sorted()
                .distinct()
                .toArray();
    }

    /** That of a region; a few have the same, so that it narrows a search and decides nothing. */
    static int scope(RegionCode region) {
        return scope("region " + region);
    }

    /** That of a case; a few have the same, so that it narrows a search and decides nothing. */
    static int scope(CaseId id) {
        return scope("case " + id);
    }

    private static int scope(String name) {
        return FIRST_SCOPE + Math.floorMod(name.hashCode(), SCOPES);
    }

    private static IntStream pairs(String folded) {
        return IntStream.range(1, folded.length()).map(at -> folded.charAt(at - 1) << 16 | folded.charAt(at));
    }
}
