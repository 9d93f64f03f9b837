package org.junheng.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.casefile.CaseId;
import org.springframework.stereotype.Component;

/** All that the boxes of cases hold, as they are now; not read anew as long as nothing changes. */
@Component
class Stocks {

    /** So many documents are kept in memory. */
    private static final int MOST = 30_000;

    private final Revisions revisions;
    private final DocumentRepository documents;
    private final DescriptionRepository descriptions;
    private final Kept<Stock> kept = new Kept<>(stock -> stock.documents().size() + 1, MOST);

    Stocks(Revisions revisions, DocumentRepository documents, DescriptionRepository descriptions) {
        this.revisions = revisions;
        this.documents = documents;
        this.descriptions = descriptions;
    }

    /**
     * What a case holds.
     *
     * @param documents all versions, box by box, the newest document first and within it the newest version first
     * @param described what counts of each document, by the first version; documents never described are left out
     */
    record Stock(List<Document> documents, Map<DocumentId, Described> described) {

        Stock {
            documents = List.copyOf(documents);
            described = Map.copyOf(described);
        }
    }

    Stock of(CaseId id) {
        return kept.get(id, revisions.of(id), () -> new Stock(documents.of(id), descriptions.latest(Set.of(id))));
    }
}
