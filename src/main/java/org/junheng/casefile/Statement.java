package org.junheng.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what the county states of an item.
 *
 * @param version counts up from one; the highest counts
 * @param value the figure that the claim rests on, as people write it; absent where there is none
 * @param explanation the grounds, never blank
 * @param by the login name of who stated it
 * @param byName how papers name that person
 * @param onBehalfOf the code of the department whose part it was, where the education bureau stated it instead (代)
 */
public record Statement(
        CaseId caseId,
        String item,
        int version,
        Claim claim,
        @Nullable String value,
        String explanation,
        String by,
        String byName,
        @Nullable String onBehalfOf,
        Instant at) {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_EXPLANATION = 4000;

    public Statement {
        if (version < 1) {
            throw new IllegalArgumentException("Version %d of %s".formatted(version, item));
        }
        if (explanation.isBlank() || explanation.length() > LONGEST_EXPLANATION) {
            throw new IllegalArgumentException("Grounds of %s: %d characters".formatted(item, explanation.length()));
        }
        if (value != null && (value.isBlank() || value.length() > LONGEST_VALUE)) {
            throw new IllegalArgumentException("Value of %s: %d characters".formatted(item, value.length()));
        }
    }

    /**
     * What somebody wants to state.
     *
     * @param basedOn the version that was read before, zero for none, absent to state it whatever was there
     */
    public record Draft(
            Claim claim,
            @Nullable String value,
            String explanation,
            @Nullable Integer basedOn) {

        public Draft {
            value = value == null || value.isBlank() ? null : value.strip();
            explanation = explanation.strip();
        }

        /** Whether a text is longer than is kept. */
        boolean tooLong() {
            return explanation.length() > LONGEST_EXPLANATION || (value != null && value.length() > LONGEST_VALUE);
        }
    }
}
