package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the county did about each open problem (整改结果). */
public record RectificationResults(@Nullable List<ResultDraft> results) {

    public RectificationResults {
        results = results == null ? List.of() : List.copyOf(results);
    }

    /** One of each problem. */
    public List<ResultDraft> drafts() {
        return results == null ? List.of() : results;
    }
}
