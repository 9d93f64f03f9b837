package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;

/** The verdict on one of the items of the standard, with what is needed to explain it. */
public sealed interface ItemVerdict {

    /** What the verdict rests on. */
    Basis basis();

    /**
     * The item is met; each finding in {@code promised} rests on a relief that carries a promise (附三年承诺).
     */
    record Met(Basis basis, List<Finding> promised) implements ItemVerdict {}

    /** The item is not met; {@code missed} holds the findings that fail it, none where somebody stated it. */
    record NotMet(Basis basis, List<Finding> missed) implements ItemVerdict {}

    /** Nothing can be said; {@code missing} names the figures that were not reported (缺报). */
    record Undetermined(Basis basis, List<Input> missing) implements ItemVerdict {}

    /**
     * What a verdict rests on.
     *
     * @param item the item's code
     * @param clause where the regulation has it
     * @param value what was measured or stated, absent if nothing was
     * @param findings every comparison that was made
     * @param explanation the verdict in words, sentence by sentence
     */
    record Basis(
            String item, String clause, @Nullable String value, List<Finding> findings, List<Message> explanation) {

        public Basis {
            findings = List.copyOf(findings);
            explanation = List.copyOf(explanation);
        }
    }

    /** The verdict that these findings come to. */
    static ItemVerdict of(Basis basis, Verdict verdict) {
        var findings = basis.findings().stream();
        return switch (verdict) {
            case MET -> new Met(basis, findings.filter(Finding::isPromised).toList());
            case NOT_MET ->
                new NotMet(
                        basis,
                        findings.filter(finding -> finding.verdict() == Verdict.NOT_MET)
                                .toList());
            case UNDETERMINED ->
                new Undetermined(
                        basis,
                        findings.flatMap(finding -> finding.missing().stream())
                                .distinct()
                                .toList());
        };
    }

    /** The item's code. */
    default String item() {
        return basis().item();
    }

    /** Whether the item is met. */
    default Verdict verdict() {
        return switch (this) {
            case Met ignored -> Verdict.MET;
            case NotMet ignored -> Verdict.NOT_MET;
            case Undetermined ignored -> Verdict.UNDETERMINED;
        };
    }

    /** What was measured or stated; absent if nothing was. */
    default @Nullable String value() {
        return basis().value();
    }

    /** The verdict in words, sentence by sentence. */
    default List<Message> explanation() {
        return basis().explanation();
    }
}
