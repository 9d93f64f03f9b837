package org.junheng.certification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.shared.Stage;

/**
 * The promise that an exception was granted for (例外情形承诺); it outlives the case.
 *
 * @param school the school's code
 * @param stage absent where the exception holds for the whole school
 * @param amount the teachers, or the ㎡, that count by the exception
 * @param until the day by which the school will meet the rule without it
 * @param keptOn when it was found kept, absent as long as it is open
 */
public record ReliefPromise(
        CaseId caseId,
        String school,
        String schoolName,
        Kind kind,
        @Nullable Stage stage,
        BigDecimal amount,
        String reason,
        String promise,
        LocalDate until,
        String byName,
        Instant at,
        @Nullable LocalDate keptOn) {

    /** Whether it is the promise for a relief that this item of a school rests on. */
    boolean covers(String item, @Nullable String schoolCode, @Nullable Stage itsStage) {
        return kind.name().equals(item)
                && school.equals(schoolCode)
                && (stage == null || itsStage == null || stage == itsStage);
    }

    /** Whether it is still open on this day, past its time. */
    public boolean isOverdue(LocalDate today) {
        return keptOn == null && until.isBefore(today);
    }
}
