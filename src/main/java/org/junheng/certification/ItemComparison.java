package org.junheng.certification;

import java.util.Optional;
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

    /** Whether the county claims what the figures contradict, or the other way round. What is open contradicts nothing. */
    public boolean differs() {
        return statement
                .map(stated -> differ(computed.verdict(), stated.claim()))
                .orElse(false);
    }

    /** Whether a claim says something else than a verdict. */
    public static boolean differ(Verdict computed, Claim claim) {
        return switch (computed) {
            case MET -> claim != Claim.MET;
            case NOT_MET -> claim != Claim.NOT_MET;
            case UNDETERMINED -> false;
        };
    }

    /** Whether the county claims an item met (达标) that the figures fail: what every reviewer must see. */
    public boolean isOverstated() {
        return differs() && computed.verdict() == Verdict.NOT_MET;
    }
}
