package org.junheng.assessment;

import java.util.Collection;

/** Whether a requirement is met. Missing data never passes: it leaves the verdict open. */
public enum Verdict {
    /** 达标. */
    MET,
    /** 未达标. */
    NOT_MET,
    /** 不能判定: some data are missing. */
    UNDETERMINED;

    /** All must be met: one that is not decides, else one that is open leaves the whole open. Of nothing at all, open. */
    public static Verdict all(Collection<Verdict> verdicts) {
        if (verdicts.contains(NOT_MET)) {
            return NOT_MET;
        }
        return verdicts.isEmpty() || verdicts.contains(UNDETERMINED) ? UNDETERMINED : MET;
    }
}
