package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the county plans against each open problem (整改方案). */
public record RectificationPlan(@Nullable List<MeasureDraft> measures) {

    public RectificationPlan {
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    /** One of each problem. */
    public List<MeasureDraft> drafts() {
        return measures == null ? List.of() : measures;
    }
}
