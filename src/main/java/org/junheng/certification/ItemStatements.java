package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.Claim;

/**
 * What a department states with its task, beside what it has stated before.
 *
 * @param statements may be empty
 */
public record ItemStatements(List<ItemStatement> statements) {

    public ItemStatements {
        statements = List.copyOf(Objects.requireNonNullElse(statements, List.of()));
    }

    /**
     * What is stated of one item.
     *
     * @param item its code, such as {@code G4}
     * @param value the figure that the claim rests on, if there is one
     * @param explanation the grounds
     */
    public record ItemStatement(
            String item, @Nullable Claim claim, @Nullable String value, String explanation) {

        public ItemStatement {
            item = Objects.requireNonNullElse(item, "").strip();
            explanation = Objects.requireNonNullElse(explanation, "").strip();
        }
    }
}
