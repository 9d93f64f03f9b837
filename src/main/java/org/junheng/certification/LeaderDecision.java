package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import org.junheng.certification.ReturnNotice.ReturnedItem;

/**
 * The data of a leader's decision.
 *
 * @param items for a return, what has to be mended and why; otherwise empty
 * @param documentNumber the official document number (文号) of what is sent on, may be empty
 */
public record LeaderDecision(List<ReturnedItem> items, String documentNumber) {

    public LeaderDecision {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
        documentNumber = Objects.requireNonNullElse(documentNumber, "").strip();
    }
}
