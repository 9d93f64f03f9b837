package org.junheng.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a survey is taken and judged (教督〔2017〕6号, S1); data of a round.
 *
 * @param perMille the sample, in thousandths of the resident population
 * @param leastSample the least sample in persons
 * @param leastParents the least share of parents in the sample
 * @param leastReturn the least share of valid answers
 * @param leastSatisfied the least share of satisfied among the valid answers
 */
record SurveyRule(
        BigDecimal perMille,
        int leastSample,
        BigDecimal leastParents,
        BigDecimal leastReturn,
        BigDecimal leastSatisfied) {

    /** Judges one survey; every comparison is exact, by cross-multiplication. */
    SourceVerdict judge(SurveyResult result) {
        var needed = sample(result.residents());
        if (result.valid() == 0) {
            return verdict(result, Verdict.UNDETERMINED, "survey.verdict.noAnswers");
        }
        if (result.distributed() < needed) {
            return verdict(result, Verdict.UNDETERMINED, "survey.verdict.sample", result.distributed(), needed);
        }
        if (!reaches(result.parents(), result.distributed(), leastParents)) {
            return verdict(
                    result, Verdict.UNDETERMINED, "survey.verdict.parents", result.parents(), result.distributed());
        }
        if (!reaches(result.valid(), result.distributed(), leastReturn)) {
            return verdict(result, Verdict.UNDETERMINED, "survey.verdict.return", result.valid(), result.distributed());
        }
        return reaches(result.satisfied(), result.valid(), leastSatisfied)
                ? verdict(result, Verdict.MET, "survey.verdict.met", result.satisfied(), result.valid())
                : verdict(result, Verdict.NOT_MET, "survey.verdict.notMet", result.satisfied(), result.valid());
    }

    private int sample(@Nullable Integer residents) {
        if (residents == null) {
            return leastSample;
        }
        var share = perMille.multiply(BigDecimal.valueOf(residents)).movePointLeft(3);
        return Math.max(leastSample, share.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private static boolean reaches(int part, int whole, BigDecimal share) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    private static SourceVerdict verdict(SurveyResult result, Verdict verdict, String key, Object... arguments) {
        return new SourceVerdict(result, verdict, key, List.of(arguments));
    }
}
