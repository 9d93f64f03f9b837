package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems that a task lists (问题清单). */
public record ProblemList(@Nullable List<ProblemDraft> problems) {

    public ProblemList {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** The problems, in order. */
    public List<ProblemDraft> drafts() {
        return problems == null ? List.of() : problems;
    }
}
