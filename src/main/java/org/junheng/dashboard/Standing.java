package org.junheng.dashboard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.Casefile;
import org.junheng.platform.engine.Todo;

/**
 * Where one case stands and why, as a line of the leadership list.
 *
 * @param county the county's full name
 * @param resource what its figures come to over R1–R7; absent before the first import
 * @param workingDays how many working days the case has been in its present state
 * @param steps the steps it waits at
 * @param holders who has claimed them, else who may
 * @param due the earliest date one of the steps is due
 */
public record Standing(
        Casefile casefile,
        String county,
        @Nullable Verdict resource,
        int workingDays,
        List<Todo> steps,
        List<String> holders,
        @Nullable Instant due) {

    public Standing {
        steps = List.copyOf(steps);
        holders = List.copyOf(holders);
    }

    /** The labels of the steps, each once. */
    public List<String> stepNames() {
        return steps.stream().map(Todo::name).distinct().toList();
    }
}
