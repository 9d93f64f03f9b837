package org.junheng.survey;

import java.util.List;

/**
 * What the survey of one source comes to.
 *
 * @param key the key of the text that explains it
 * @param arguments of that text: the two counts compared
 */
public record SourceVerdict(SurveyResult result, Verdict verdict, String key, List<Object> arguments) {

    public SourceVerdict {
        arguments = List.copyOf(arguments);
    }
}
