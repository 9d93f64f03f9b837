package org.junheng.survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What all surveys of a case come to (S1): each source that was taken has to reach the limit by itself, and every source
 * that is due has to be there.
 *
 * @param sources what each recorded source comes to
 * @param missing the sources that are due and not recorded
 */
public record SurveyVerdict(Verdict verdict, List<SourceVerdict> sources, Set<Source> missing) {

    public SurveyVerdict {
        sources = List.copyOf(sources);
        missing = Set.copyOf(missing);
    }

    static SurveyVerdict of(List<SourceVerdict> sources, Set<Source> due) {
        var missing = EnumSet.noneOf(Source.class);
        missing.addAll(due);
        sources.forEach(source -> missing.remove(source.result().source()));
        var verdicts = sources.stream().map(SourceVerdict::verdict).toList();
        return new SurveyVerdict(overall(verdicts, !missing.isEmpty()), sources, missing);
    }

    private static Verdict overall(List<Verdict> verdicts, boolean incomplete) {
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        var open = incomplete || verdicts.isEmpty() || verdicts.contains(Verdict.UNDETERMINED);
        return open ? Verdict.UNDETERMINED : Verdict.MET;
    }
}
