package org.junheng.survey;

import java.util.List;

/**
 * Why a survey does not count: its sample or its return is too small.
 *
 * @param key the key of the text that says so
 * @param arguments of that text, written as people read them: the counts compared and the limit
 */
public record Shortfall(String key, List<String> arguments) {

    public Shortfall {
        arguments = List.copyOf(arguments);
    }
}
