package org.junheng.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.certification.ReturnNotice.ReturnedItem;

/**
 * The data of the nation's decision.
 *
 * @param items for a return, what has to be mended and why
 * @param documentNumber for an acceptance, the number of the notice (文号)
 * @param decidedOn for an acceptance, the date of the notice; today if absent
 * @param list for an acceptance, the list that the county stands on
 */
public record AcceptanceDecision(
        List<ReturnedItem> items,
        String documentNumber,
        @Nullable LocalDate decidedOn,
        String list) {

    public AcceptanceDecision {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
        documentNumber = Objects.requireNonNullElse(documentNumber, "").strip();
        list = Objects.requireNonNullElse(list, "").strip();
    }
}
