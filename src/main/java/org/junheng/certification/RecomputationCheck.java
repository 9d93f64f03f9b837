package org.junheng.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.RegionCode;

/**
 * A calculation that was kept of a case, held against its figures.
 *
 * @param figures the version it was done from
 * @param at when it was done first
 * @param screening whether the verdicts that were kept are those of the figures' columns
 * @param proof the calculation done again from the cells; absent while only screened
 */
public record RecomputationCheck(
        CaseId caseId,
        RegionCode county,
        StatisticsId figures,
        Instant at,
        Screening screening,
        @Nullable Recomputation proof) {

    /** What the first pass says. */
    public enum Screening {
        /** Every verdict, count and coefficient that was kept follows from the columns. */
        SAME,
        /** Some does not. */
        DEVIATES,
        /** The columns are not what the cells of the version say. */
        COLUMNS_CHANGED
    }

    /** Whether nothing is wrong as far as it was looked. */
    public boolean isSame() {
        return screening == Screening.SAME && (proof == null || proof.isSame());
    }

    RecomputationCheck proved(Recomputation done) {
        return new RecomputationCheck(caseId, county, figures, at, screening, done);
    }

    RecomputationCheck found(Screening otherwise) {
        return new RecomputationCheck(caseId, county, figures, at, otherwise, proof);
    }
}
