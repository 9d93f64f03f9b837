package org.junheng.survey;

import java.util.Arrays;
import java.util.List;

/**
 * What the survey of one source comes to.
 *
 * @param key the key of the text that explains it
 * @param arguments of that text, written as people read them: the counts compared and the limit
 */
public record SourceVerdict(SurveyResult result, Verdict verdict, String key, List<String> arguments) {

    public SourceVerdict {
        arguments = List.copyOf(arguments);
    }

    /** Counts without grouping marks, so that they read as on the survey's own papers. */
    static List<String> counts(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }
}
