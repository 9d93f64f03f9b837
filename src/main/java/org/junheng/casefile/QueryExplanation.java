package org.junheng.casefile;

import java.time.Instant;
import java.util.List;

/**
 * What a county says of figures that look odd (疑似问题说明).
 *
 * @param query the id of the query
 * @param facts what the query showed when it was explained
 */
public record QueryExplanation(
        String query, List<String> facts, String explanation, String by, String byName, Instant at) {

    /** The longest explanation, in characters. */
    public static final int LONGEST = 1000;

    public QueryExplanation {
        facts = List.copyOf(facts);
        if (explanation.isBlank() || explanation.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Not an explanation of %s: %d characters".formatted(query, explanation.length()));
        }
    }
}
