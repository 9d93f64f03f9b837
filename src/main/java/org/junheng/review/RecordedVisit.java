package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a task records it.
 *
 * @param problems what the county has to rectify; for the city only, the province lists problems in a step of its own
 */
public record RecordedVisit(@Nullable Visit visit, @Nullable List<ProblemDraft> problems) {

    public RecordedVisit {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** What the county has to rectify. */
    public List<ProblemDraft> drafts() {
        return problems == null ? List.of() : problems;
    }
}
