package org.junheng.assessment;

import java.util.List;
import org.junheng.schooldata.Message;

/**
 * The verdict on the resource items of one stage: every unit passes, and every difference coefficient is within its limit.
 */
public sealed interface StageVerdict {

    /** What it rests on. */
    StageResult stage();

    /** Every unit passes, and every coefficient is within its limit. */
    record Met(StageResult stage) implements StageVerdict {}

    /**
     * Something fails, whatever the missing figures would say.
     *
     * @param failed the units that fail
     * @param exceeded the coefficients above their limit
     */
    record NotMet(StageResult stage, List<UnitVerdict> failed, List<Coefficient> exceeded) implements StageVerdict {}

    /**
     * Nothing fails, but figures are missing.
     *
     * @param open the units that nothing can be said of
     * @param missing the coefficients over a missing figure
     */
    record Undetermined(StageResult stage, List<UnitVerdict> open, List<Coefficient> missing) implements StageVerdict {}

    /**
     * The verdict on a stage.
     *
     * @param units those of other stages among them
     * @param unreadable how many rows could not be read; while there are any, nothing is met
     */
    static StageVerdict of(StageResult stage, List<UnitVerdict> units, int unreadable) {
        var own = ResourceRules.of(stage.stage(), units);
        var failed = own.stream().filter(UnitVerdict.Failed.class::isInstance).toList();
        var exceeded = coefficients(stage, Verdict.NOT_MET);
        if (!failed.isEmpty() || !exceeded.isEmpty()) {
            return new NotMet(stage, failed, exceeded);
        }
        var open =
                own.stream().filter(UnitVerdict.Undetermined.class::isInstance).toList();
        var missing = coefficients(stage, Verdict.UNDETERMINED);
        return open.isEmpty() && missing.isEmpty() && unreadable == 0
                ? new Met(stage)
                : new Undetermined(stage, open, missing);
    }

    /** The verdict in words, with the figures it rests on. */
    default Message explanation() {
        return switch (this) {
            case Met met -> Message.of("assessment.stage.met", met.stage().units());
            case NotMet not ->
                Message.of(
                        "assessment.stage.notMet",
                        not.failed().size(),
                        not.stage().units(),
                        Explanations.items(not.exceeded()));
            case Undetermined open ->
                Message.of("assessment.stage.undetermined", open.open().size(), Explanations.items(open.missing()));
        };
    }

    private static List<Coefficient> coefficients(StageResult stage, Verdict verdict) {
        return stage.coefficients().stream()
                .filter(one -> one.verdict() == verdict)
                .toList();
    }
}
