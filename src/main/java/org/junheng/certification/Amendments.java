package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the county answers a return (退回补正), beside what it has changed.
 *
 * @param explanations of items that were returned but need no change
 * @param figures corrections of figures, where a resource item was returned or everything is open
 */
public record Amendments(
        List<Explanation> explanations, @Nullable FigureCorrections figures) {

    public Amendments {
        explanations = List.copyOf(Objects.requireNonNullElse(explanations, List.of()));
    }

    /** The figures to correct, which may be none. */
    FigureCorrections corrections() {
        return Objects.requireNonNullElseGet(figures, FigureCorrections::none);
    }

    /**
     * Why an item stays as it is, or what was changed in it.
     *
     * @param item its code, such as {@code G4}
     */
    public record Explanation(String item, String text) {

        public Explanation {
            item = Objects.requireNonNullElse(item, "").strip();
            text = Objects.requireNonNullElse(text, "").strip();
        }
    }
}
