package org.junheng.review;

import java.util.List;
import java.util.Optional;

/**
 * An item as the panel sees it together: every expert's opinion side by side, and what the panel says.
 *
 * @param opinions one of each expert, by login name
 * @param panel the panel's own judgement so far
 */
public record PanelLine(String item, List<Opinion> opinions, Standing panel) {

    public PanelLine {
        opinions = List.copyOf(opinions);
    }

    /** What all experts hold, if they hold the same. */
    public Optional<Judgement> agreed() {
        var judgements = opinions.stream()
                .map(opinion -> opinion.draft().judgement())
                .distinct()
                .toList();
        return judgements.size() == 1 ? Optional.ofNullable(judgements.getFirst()) : Optional.empty();
    }

    /** What most is left open by, of all experts' marks. */
    public Optional<Mark> mark() {
        return opinions.stream()
                .flatMap(opinion -> Optional.ofNullable(opinion.draft().mark()).stream())
                .max(Mark::compareTo);
    }
}
