package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A check of the figures, from {@code schooldata/rules.json}. Its text is {@code schooldata.rule.<id>}.
 *
 * @param id names it for good; explanations refer to it
 * @param stages the stages it is applied to, each for {@code $} in its texts; empty if it has none
 * @param when the condition under which it speaks; empty for one that compares schools with each other
 * @param outlier a term in which schools of the county are compared with each other by their modified z-score
 * @param change a figure whose change over last year is compared with that of the other schools of the county
 * @param bound of the modified z-score
 * @param least the share by which a figure must have changed at least, or a term must differ from the median
 * @param at the figures it shows, the first of them the one to look at
 */
record Rule(
        String id,
        Severity severity,
        Subject subject,
        List<String> stages,
        @Nullable String when,
        @Nullable String outlier,
        @Nullable String change,
        @Nullable BigDecimal bound,
        @Nullable BigDecimal least,
        List<String> at) {

    /** What follows if a check speaks. */
    enum Severity {
        /** Impossible: the figures cannot become a case's. */
        ERROR,
        /** Possible but odd: somebody must say why. */
        QUERY
    }

    /** What a check looks at. */
    enum Subject {
        /** Each row. */
        ROW,
        /** Each school with its campuses. */
        SCHOOL,
        /** The figures of the county. */
        COUNTY
    }

    /** The rule for each of its stages. */
    List<Rule> staged() {
        return stages.isEmpty() ? List.of(this) : stages.stream().map(this::in).toList();
    }

    private Rule in(String stage) {
        return new Rule(
                id,
                severity,
                subject,
                List.of(),
                in(when, stage),
                in(outlier, stage),
                in(change, stage),
                bound,
                least,
                at.stream().map(name -> name.replace("$", stage)).toList());
    }

    private static @Nullable String in(@Nullable String text, String stage) {
        return text == null ? null : text.replace("$", stage);
    }

    /** The names that its condition asks for. */
    Set<String> names() {
        var names = new TreeSet<String>();
        if (when != null) {
            names.addAll(Condition.parse(when).names());
        }
        names.addAll(at);
        return names;
    }
}
