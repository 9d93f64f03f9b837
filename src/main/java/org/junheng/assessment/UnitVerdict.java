package org.junheng.assessment;

import java.util.List;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.TeachingUnit;

/** The result of judging one unit on all seven resource items (综合达标), with what is needed to explain it. */
public sealed interface UnitVerdict {

    /** The unit that was judged. */
    TeachingUnit unit();

    /** Every item, in the standard's order. */
    List<UnitItem> items();

    /** The unit passes; {@code tolerated} names the items it was allowed to miss, if any. */
    record Passed(TeachingUnit unit, List<UnitItem> items, List<String> tolerated) implements UnitVerdict {}

    /** The unit fails; {@code missed} names every item below its threshold, in the standard's order. */
    record Failed(TeachingUnit unit, List<UnitItem> items, List<String> missed) implements UnitVerdict {}

    /** Nothing can be said; {@code missing} names the items whose figures were not reported. */
    record Undetermined(TeachingUnit unit, List<UnitItem> items, List<String> missing) implements UnitVerdict {}

    /** The verdict in words, with the figures it rests on. */
    default Message explanation() {
        return Explanations.of(this);
    }

    /** The verdict's name in the interface: {@code PASSED}, {@code FAILED} or {@code UNDETERMINED}. */
    default String name() {
        return switch (this) {
            case Passed ignored -> "PASSED";
            case Failed ignored -> "FAILED";
            case Undetermined ignored -> "UNDETERMINED";
        };
    }
}
