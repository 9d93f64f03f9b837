package org.junheng.reading;

import java.util.List;
import org.junheng.evidence.Document;

/**
 * The documents of a box in the order in which they are read.
 *
 * @param box the code of an item, or the name of an extra box
 * @param title of the item; empty for an extra box, whose text is under the key
 * @param titleKey of an extra box; empty for an item
 * @param documents those current, by name
 */
public record Shelf(String box, String title, String titleKey, List<Document> documents) {

    public Shelf {
        documents = List.copyOf(documents);
    }
}
