package org.junheng.reading;

import java.util.List;
import org.junheng.evidence.Document;

/**
 * What is left of the documents of a case.
 *
 * @param unread those the asker has not opened (未阅)
 * @param uncited those that nobody ticked (未引用)
 * @param outside those that tell of no day of the years they are filed under (超出所属期)
 */
public record ReadingList(List<Document> unread, List<Document> uncited, List<Document> outside) {

    public ReadingList {
        unread = List.copyOf(unread);
        uncited = List.copyOf(uncited);
        outside = List.copyOf(outside);
    }
}
