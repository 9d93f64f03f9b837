package org.junheng.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the county hands over with its answer.
 *
 * @param documents the ids of documents of the case
 */
public record HandedOver(@Nullable List<String> documents) {

    /** The ids, none if nothing is handed over. */
    public List<String> ids() {
        return documents == null ? List.of() : List.copyOf(documents);
    }
}
