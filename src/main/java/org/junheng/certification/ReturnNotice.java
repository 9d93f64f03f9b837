package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import org.junheng.casefile.RecordKind;

/**
 * A return for completion (退回补正): which items have to be mended and why.
 *
 * @param level who returned: {@code CITY}, {@code PROVINCE} or {@code NATION}
 * @param items at least one
 */
public record ReturnNotice(String level, List<ReturnedItem> items, String opinion) {

    /** How it is kept. */
    public static final RecordKind<ReturnNotice> KIND = new RecordKind<>("return", ReturnNotice.class);

    public ReturnNotice {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A return that names no item");
        }
    }

    /**
     * One item to be mended.
     *
     * @param item its code, such as {@code G4}
     * @param reason what is wrong or missing
     */
    public record ReturnedItem(String item, String reason) {

        public ReturnedItem {
            item = Objects.requireNonNullElse(item, "").strip();
            reason = Objects.requireNonNullElse(reason, "").strip();
        }
    }
}
