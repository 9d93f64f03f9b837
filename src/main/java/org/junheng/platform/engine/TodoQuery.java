package org.junheng.platform.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to list of somebody's inbox; absent parts do not filter.
 *
 * @param state open tasks are those a person has or may claim, done ones those the person decided
 * @param text a part of the case's subject
 * @param step the id of a step
 * @param dueBefore only tasks due before this instant
 */
public record TodoQuery(
        Todo.State state,
        @Nullable String caseKey,
        @Nullable String text,
        @Nullable String step,
        @Nullable Instant dueBefore) {

    /** All open tasks. */
    public static TodoQuery open() {
        return new TodoQuery(Todo.State.OPEN, null, null, null, null);
    }
}
