package org.junheng.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the survey of one source is taken and judged (教督〔2017〕6号, S1); data of a round.
 *
 * @param perMille the sample, in thousandths of the resident population; 0 where it does not depend on it
 * @param leastSample the least sample in persons
 * @param leastParents the least share of parents in the sample, 0 to 1
 * @param leastReturn the least share of valid answers in the sample, 0 to 1
 * @param leastSatisfied the least share of satisfied among the valid answers, 0 to 1
 */
public record SurveyRule(
        BigDecimal perMille,
        int leastSample,
        BigDecimal leastParents,
        BigDecimal leastReturn,
        BigDecimal leastSatisfied) {

    public SurveyRule {
        if (perMille.signum() < 0 || leastSample < 1) {
            throw new IllegalArgumentException(
                    "A sample of %s per mille, at least %d".formatted(perMille, leastSample));
        }
        requireShare(leastParents);
        requireShare(leastReturn);
        requireShare(leastSatisfied);
    }

    /** Whether the sample depends on the resident population. */
    public boolean needsResidents() {
        return perMille.signum() > 0;
    }

    /** The persons to be asked where so many live; rounded up, since less than the share is not the share. */
    public int sample(int residents) {
        var share = perMille.multiply(BigDecimal.valueOf(residents)).movePointLeft(3);
        return Math.max(leastSample, share.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    /**
     * Why a survey with these counts decides nothing, whatever was answered; empty if it counts. Every comparison is
     * exact, by cross-multiplication.
     */
    public Optional<Shortfall> shortfall(SurveyCounts counts) {
        var residents = counts.residents();
        if (residents == null && needsResidents()) {
            return missing("survey.verdict.residents");
        }
        var needed = sample(residents == null ? 0 : residents);
        if (counts.distributed() < needed) {
            return missing("survey.verdict.sample", counts.distributed(), needed);
        }
        if (!reaches(counts.parents(), counts.distributed(), leastParents)) {
            return missing("survey.verdict.parents", counts.parents(), counts.distributed(), percent(leastParents));
        }
        if (counts.valid() == 0 || !reaches(counts.valid(), counts.distributed(), leastReturn)) {
            return missing("survey.verdict.return", counts.valid(), counts.distributed(), percent(leastReturn));
        }
        return Optional.empty();
    }

    /** Judges one survey. */
    SourceVerdict judge(SurveyResult result) {
        return shortfall(result.counts())
                .map(lack -> new SourceVerdict(result, Verdict.UNDETERMINED, lack.key(), lack.arguments()))
                .orElseGet(() -> satisfaction(result));
    }

    private SourceVerdict satisfaction(SurveyResult result) {
        var met = reaches(result.satisfied(), result.valid(), leastSatisfied);
        return new SourceVerdict(
                result,
                met ? Verdict.MET : Verdict.NOT_MET,
                met ? "survey.verdict.met" : "survey.verdict.notMet",
                SourceVerdict.counts(result.satisfied(), result.valid(), percent(leastSatisfied)));
    }

    private static boolean reaches(int part, int whole, BigDecimal share) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    private static Optional<Shortfall> missing(String key, Object... arguments) {
        return Optional.of(new Shortfall(key, SourceVerdict.counts(arguments)));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static void requireShare(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Not a share: " + share);
        }
    }
}
