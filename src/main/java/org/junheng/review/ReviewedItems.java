package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city or province hands in on a case's items, and after a return (退回补正) on the problems still unsettled.
 *
 * @param opinions on items, as in {@link GivenOpinions}
 * @param checks one of each unsettled problem of the own level: whether what the county completed settles it (销号), in
 *     words either way
 */
public record ReviewedItems(
        @Nullable List<OpinionDraft> opinions, @Nullable List<CheckDraft> checks) {

    public ReviewedItems {
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** The opinions, none if all were saved before. */
    public List<OpinionDraft> drafts() {
        return opinions == null ? List.of() : opinions;
    }

    /** The checks, none if no problem is unsettled. */
    public List<CheckDraft> rechecks() {
        return checks == null ? List.of() : checks;
    }
}
