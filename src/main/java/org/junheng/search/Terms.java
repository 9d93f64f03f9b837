package org.junheng.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junheng.shared.Refusal;

/**
 * The words looked for, folded, the longest first. A text has to hold each of them; blanks part them.
 */
record Terms(List<String> all) {

    private static final int MOST = 10;

    Terms {
        all = List.copyOf(all);
    }

    /**
     * The words of a question.
     *
     * @throws Refusal if there are none, or too many
     */
    static Terms of(String words) {
        var terms = Arrays.stream(words.strip().split("[\\s\\p{Z}]+"))
                .map(word -> Folding.fold(word).text())
                .filter(term -> !term.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (terms.isEmpty()) {
            throw Refusal.invalid("search.empty");
        }
        if (words.length() > SearchQuery.LONGEST || terms.size() > MOST) {
            throw Refusal.invalid("search.tooLong", SearchQuery.LONGEST, MOST);
        }
        return new Terms(terms);
    }

    /** What short texts with all of them are indexed by. */
    int[] keys() {
        return Keys.within(all);
    }

    /** What long texts with all of them are indexed by. */
    int[] keysOfLong() {
        return Keys.withinLong(all);
    }

    /** Those about which the keys do not say all. */
    List<String> doubtful() {
        return all.stream().filter(term -> term.length() > 2).toList();
    }
}
