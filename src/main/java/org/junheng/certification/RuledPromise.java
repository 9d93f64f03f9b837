package org.junheng.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.schooldata.Message;
import org.junheng.shared.Stage;

/**
 * The promise that the standard attaches to a relief (达标附承诺): a school meets an item only by a limit of relief, and will
 * meet the rule itself in time. It outlives the case.
 *
 * @param school the school's code; absent where the county as a whole rests on the relief
 * @param stage absent where both stages are measured together
 * @param sentence what was measured, in words
 * @param until the day by which the rule will be met without the relief
 * @param keptOn when it was found kept, absent as long as it is open
 */
public record RuledPromise(
        CaseId caseId,
        String item,
        @Nullable String school,
        String schoolName,
        @Nullable Stage stage,
        Message sentence,
        LocalDate until,
        String byName,
        Instant at,
        @Nullable LocalDate keptOn) {}
