package org.junheng.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.casefile.CaseId;
import org.junheng.shared.RegionCode;

/**
 * What texts are indexed by: each UTF-16 unit, and each two that stand side by side, as one number. Exact: no two of them
 * have a number in common. Numbers that stand for none of these, since control characters are folded away, tell which three stand
 * side by side; some of these have one in common. Whose a text is, other numbers tell.
 */
final class Keys {

    private static final int FIRST_SCOPE = 0x0001_0000;
    private static final int SCOPES = 0x001F_0000;
    private static final int FIRST_TRIPLE = 0x0080_0000;
    private static final int TRIPLE_BITS = 21;

    private Keys() {}

    /** Those of a short text. */
    static int[] of(String folded) {
        return ordered(IntStream.concat(folded.chars(), pairs(folded)));
    }

    /** Those that a short text has in which each of the terms is. */
    static int[] within(Collection<String> terms) {
        return ordered(terms.stream().flatMapToInt(term -> term.length() == 1 ? term.chars() : pairs(term)));
    }

    /** Those of a long text, in which most pairs of frequent characters are. */
    static int[] ofLong(String folded) {
        return ordered(IntStream.concat(IntStream.of(of(folded)), triples(folded)));
    }

    /** Those that a long text has in which each of the terms is. */
    static int[] withinLong(Collection<String> terms) {
        return ordered(terms.stream()
                .flatMapToInt(term -> term.length() < 3 ? IntStream.of(within(List.of(term))) : triples(term)));
    }

    private static int[] ordered(IntStream keys) {
        return keys.sorted().distinct().toArray();
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

    /** Spread by the golden ratio. */
    private static IntStream triples(String folded) {
        return IntStream.range(2, folded.length()).map(at -> {
            var units = ((long) folded.charAt(at - 2) << 32) | ((long) folded.charAt(at - 1) << 16) | folded.charAt(at);
            return FIRST_TRIPLE + (int) ((units * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - TRIPLE_BITS));
        });
    }

    private static IntStream pairs(String folded) {
        return IntStream.range(1, folded.length()).map(at -> folded.charAt(at - 1) << 16 | folded.charAt(at));
    }
}
