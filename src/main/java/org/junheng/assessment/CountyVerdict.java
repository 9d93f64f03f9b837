package org.junheng.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.schooldata.Message;

/** The verdict on a county: a conjunction of all items, never a score; what is missing never passes. */
public sealed interface CountyVerdict {

    /** Every item is met. */
    record Met(List<ItemVerdict> items) implements CountyVerdict {}

    /**
     * Items are not met, whatever is still open.
     *
     * @param open the items that nothing can be said of yet
     */
    record NotMet(List<ItemVerdict> notMet, List<ItemVerdict> open) implements CountyVerdict {}

    /** Nothing is not met, but of some items nothing can be said yet. */
    record Undetermined(List<ItemVerdict> open) implements CountyVerdict {}

    /** The verdict that these items come to. */
    static CountyVerdict of(List<ItemVerdict> items) {
        var notMet = with(items, Verdict.NOT_MET);
        var open = with(items, Verdict.UNDETERMINED);
        if (!notMet.isEmpty()) {
            return new NotMet(notMet, open);
        }
        return open.isEmpty() ? new Met(List.copyOf(items)) : new Undetermined(open);
    }

    /** The verdict in words, item by item. */
    default Message explanation() {
        return switch (this) {
            case Met met -> Message.of("assessment.county.met", met.items().size());
            case NotMet not ->
                Message.of(
                        "assessment.county.notMet",
                        not.notMet().size(),
                        codes(not.notMet()),
                        not.open().size());
            case Undetermined open ->
                Message.of("assessment.county.undetermined", open.open().size(), codes(open.open()));
        };
    }

    private static List<ItemVerdict> with(List<ItemVerdict> items, Verdict verdict) {
        return items.stream().filter(item -> item.verdict() == verdict).toList();
    }

    private static String codes(List<ItemVerdict> items) {
        return items.stream().map(ItemVerdict::item).collect(Collectors.joining(" "));
    }
}
