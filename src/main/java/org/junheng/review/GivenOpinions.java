package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opinions handed in with a task. What was saved before, item by item, counts as well; the same item here supersedes.
 */
public record GivenOpinions(@Nullable List<OpinionDraft> opinions) {

    public GivenOpinions {
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
    }

    /** The opinions, none if all were saved before. */
    public List<OpinionDraft> drafts() {
        return opinions == null ? List.of() : opinions;
    }
}
