package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Stage;
import org.junheng.standard.Limit;

/**
 * One comparison with one limit of an item, in one school or in the county as a whole, with what it was computed from.
 *
 * @param school absent for the county
 * @param stage absent where both stages are measured together
 * @param limit the one that holds here, after bands and reliefs
 * @param value what was measured; absent if a figure it needs was not reported
 * @param inputs the figures it rests on, those not reported among them
 * @param formula how the value comes about; absent for the resource items, whose units say it ({@link Lineage})
 * @param sentence the finding in words
 */
public record Finding(
        @Nullable SchoolCode school,
        @Nullable Stage stage,
        Limit limit,
        @Nullable Rational value,
        Verdict verdict,
        List<Input> inputs,
        @Nullable Formula formula,
        Message sentence) {

    public Finding {
        inputs = List.copyOf(inputs);
    }

    /** Whether the limit is one of relief, which carries a promise to reach the rule within three years (附三年承诺). */
    public boolean isRelieved() {
        return limit.isRelief();
    }

    /** Whether something is met by such a limit alone, so that the promise is due. */
    public boolean isPromised() {
        return isRelieved() && verdict == Verdict.MET;
    }

    /** The figures that would be needed to decide; none if it is decided. */
    public List<Input> missing() {
        return verdict == Verdict.UNDETERMINED
                ? inputs.stream().filter(Input::isMissing).toList()
                : List.of();
    }
}
