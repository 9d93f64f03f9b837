package org.junheng.assessment;

import java.util.List;
import java.util.Optional;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Limit;

/** Exact comparisons, and what they come to where something is not known. */
final class Compared {

    private Compared() {}

    /** Whether the value is within the limit: fractions are compared by cross-multiplying, never divided. */
    static boolean admits(Limit limit, Rational value) {
        return limit.relation().holds(value.compareTo(Rational.of(limit.value())));
    }

    static Verdict verdict(Limit limit, Rational value) {
        return admits(limit, value) ? Verdict.MET : Verdict.NOT_MET;
    }

    /** All must hold: one that does not decides, else one that is not known leaves it open. */
    static Verdict all(List<Optional<Boolean>> parts) {
        return Verdict.all(parts.stream()
                .map(part ->
                        part.map(holds -> holds ? Verdict.MET : Verdict.NOT_MET).orElse(Verdict.UNDETERMINED))
                .toList());
    }
}
