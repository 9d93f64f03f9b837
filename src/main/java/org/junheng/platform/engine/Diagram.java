package org.junheng.platform.engine;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process model with where a case stands in it.
 *
 * @param instance the process instance, absent for a model the case has not reached
 * @param process the id of the model
 * @param name the model's Chinese name
 * @param xml the model (BPMN 2.0) with its layout
 * @param current ids of the activities that wait now
 * @param done ids of the activities completed
 * @param returned ids of the tasks last left by a return or without a decision
 * @param called for each call activity the model it calls, and the latest instance if it was reached
 */
public record Diagram(
        @Nullable String instance,
        String process,
        String name,
        String xml,
        Set<String> current,
        Set<String> done,
        Set<String> returned,
        Map<String, Called> called) {

    /** What a call activity leads to. */
    public record Called(String process, @Nullable String instance) {}
}
