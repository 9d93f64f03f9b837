package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each open problem was found (整改核查). */
public record RectificationChecks(@Nullable List<CheckDraft> checks) {

    public RectificationChecks {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** One of each problem. */
    public List<CheckDraft> drafts() {
        return checks == null ? List.of() : checks;
    }
}
