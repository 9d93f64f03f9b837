package org.junheng.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a document serves: one of its boxes (盒), with the pages that prove something there.
 *
 * @param box the code of an item, or the name of an {@link ExtraBox}
 * @param year one of the years looked back on, absent for a document that is of no single one
 * @param material the number within the item's list of material, absent for other material
 * @param pages such as {@code 3-5, 12}; empty for all of it
 */
public record Place(
        String box, @Nullable Integer year, @Nullable Integer material, String pages) {

    static final int LONGEST_PAGES = 100;

    public Place {
        pages = pages.strip();
    }

    /** Whether the other is the same place, whatever the pages. */
    boolean isWhere(Place other) {
        return box.equals(other.box) && Objects.equals(year, other.year) && Objects.equals(material, other.material);
    }

    /** Somewhere in a box, all of it, of no single year. */
    static Place in(String box) {
        return new Place(box, null, null, "");
    }
}
