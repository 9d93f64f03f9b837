package org.junheng.reading;

import java.util.List;
import org.junheng.evidence.Document;

/**
 * How far somebody has read a box.
 *
 * @param box the code of an item
 * @param read the current documents that the person has opened
 * @param unread those the person has not (未阅)
 * @param foundEmpty whether the person stated that there is nothing to be read
 */
public record BoxReading(String box, List<Document> read, List<Document> unread, boolean foundEmpty) {

    public BoxReading {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return read.isEmpty() && unread.isEmpty();
    }

    /** Whether the person knows it well enough to judge its item. */
    public boolean suffices() {
        return isEmpty() ? foundEmpty : !read.isEmpty();
    }
}
