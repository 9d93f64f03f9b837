package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;

/**
 * Where a difference coefficient (差异系数) comes from: its formula, and every unit with its weight and value, whose own lineage
 * goes on to the cells.
 *
 * @param spread absent if the coefficient is undetermined
 */
public record CoefficientLineage(
        Coefficient coefficient, @Nullable Spread spread) {

    /** The formula with its figures filled in. */
    public List<Message> steps() {
        return spread == null
                ? List.of(Message.of("assessment.spread.verdict.UNDETERMINED"))
                : spread.steps(coefficient);
    }

    /** Every unit with its part, the largest first; none if the coefficient is undetermined. */
    public List<Spread.Part> parts() {
        return spread == null ? List.of() : spread.parts();
    }
}
