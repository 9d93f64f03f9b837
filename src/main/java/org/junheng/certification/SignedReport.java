package org.junheng.certification;

import java.util.List;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Round.SignOffKind;

/**
 * A self-assessment report as it was put before its signers.
 *
 * @param chain who signs, in order; never empty
 */
public record SignedReport(SelfReport report, List<SignStep> chain) {

    /** How it is kept. */
    public static final RecordKind<SignedReport> KIND = new RecordKind<>("self-report", SignedReport.class);

    public SignedReport {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A report that nobody signs");
        }
    }

    /**
     * A step of the chain.
     *
     * @param code names it within the round
     * @param label what people call it
     * @param signers the candidate groups that sign, each for itself; never empty
     */
    public record SignStep(String code, String label, SignOffKind kind, List<String> signers) {

        public SignStep {
            signers = List.copyOf(signers);
            if (signers.isEmpty()) {
                throw new IllegalArgumentException("Nobody signs at step " + code);
            }
        }
    }
}
