package org.junheng.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A problem that somebody wants to list.
 *
 * @param item the code of the item it concerns, or {@link Opinion#PROCEDURE}; absent if none
 * @param severity {@link Severity#MINOR} where nothing is said
 */
public record ProblemDraft(
        @Nullable String item,
        @Nullable String description,
        @Nullable Severity severity) {

    private static final int LONGEST = 4_000;

    public ProblemDraft {
        item = item == null || item.isBlank() ? null : item.strip();
        description = description == null ? "" : description.strip();
        severity = severity == null ? Severity.MINOR : severity;
        if (description.length() > LONGEST) {
            throw new IllegalArgumentException("Problem on %s: %d characters".formatted(item, description.length()));
        }
    }

    /** What is wrong, empty if not said yet. */
    public String words() {
        return description == null ? "" : description;
    }

    /** How grave it is. */
    public Severity weight() {
        return severity == null ? Severity.MINOR : severity;
    }

    /** Whether it says what is wrong. */
    @JsonIgnore
    public boolean isComplete() {
        return !words().isBlank();
    }
}
