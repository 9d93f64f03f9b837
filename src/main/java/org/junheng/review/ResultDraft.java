package org.junheng.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the county did about one problem.
 *
 * @param documents the ids of documents in the box {@code RECTIFICATION} that prove it; at least one
 */
public record ResultDraft(
        UUID problem, @Nullable String result, @Nullable List<String> documents) {

    public ResultDraft {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** The documents that prove it. */
    public List<String> proof() {
        return documents == null ? List.of() : documents;
    }
}
