package org.junheng.search;

import java.util.List;

/**
 * A text that holds what was looked for.
 *
 * @param place stands for it in {@link SearchQuery#after(long)}
 * @param page of a document with pages, from 1; otherwise 0
 * @param title what the document calls this part, such as the name of a sheet; may be empty
 * @param documents those that have this text; several if the same content was put into several boxes
 */
public record Hit(long place, int page, String title, Snippet snippet, List<FoundDocument> documents) {

    public Hit {
        documents = List.copyOf(documents);
    }
}
