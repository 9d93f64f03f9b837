package org.junheng.certification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;

/**
 * An item as it is computed, beside what the county states of it.
 *
 * @param computed by the figures, with what people state of the parts that figures say nothing about
 * @param statement absent as long as the county has stated nothing
 */
public record ItemComparison(ItemVerdict computed, Optional<Statement> statement) {

    /** In what a statement differs from the figures. */
    public enum Difference {
        /** The county claims an item met (达标) that the figures fail: what every reviewer must see. */
        OVERSTATED,
        /** The county claims an item not met that the figures meet. */
        UNDERSTATED,
        /** The verdicts agree, but the number stated is not the one computed. */
        NUMBER;

        /** The key of the text that says so. */
        public String textKey() {
            return "certification.computed.difference." + name();
        }
    }

    /** Whether the county states what the figures contradict. What is open contradicts nothing. */
    public boolean differs() {
        return difference().isPresent();
    }

    /** In what the statement differs; empty if it does not. */
    public Optional<Difference> difference() {
        return statement.flatMap(stated -> difference(computed, stated.claim(), stated.value()));
    }

    /**
     * In what a claim, with the number that it rests on, differs from what is computed; numbers are compared to the place to
     * which they are stated.
     */
    public static Optional<Difference> difference(ItemVerdict computed, Claim claim, @Nullable String value) {
        var met = claim == Claim.MET;
        if (met && computed.verdict() == Verdict.NOT_MET) {
            return Optional.of(Difference.OVERSTATED);
        }
        if (!met && computed.verdict() == Verdict.MET) {
            return Optional.of(Difference.UNDERSTATED);
        }
        return StatedNumbers.of(Optional.ofNullable(value))
                        .contradict(computed.basis().findings())
                ? Optional.of(Difference.NUMBER)
                : Optional.empty();
    }
}
