package org.junheng.evidence.ui;

import java.util.Comparator;
import java.util.List;
import org.junheng.evidence.Document;

/**
 * One box of a case as a page shows it.
 *
 * @param code of an item or of an extra box
 * @param area the key of the heading it stands under
 * @param departments the names of those responsible, the leading one first; empty for extra boxes
 * @param material what must lie in it
 * @param required whether the case cannot be handed up while it is empty
 * @param open whether the reader may put documents into it now
 * @param documents all versions, the newest document first, within it the newest version first
 */
record Box(
        String code,
        String title,
        String area,
        List<String> departments,
        List<String> material,
        boolean required,
        boolean open,
        List<Document> documents) {

    Box {
        departments = List.copyOf(departments);
        material = List.copyOf(material);
        documents = List.copyOf(documents);
    }

    /** The documents in their current version, by name, as people number them (G11-01 …). */
    List<Document> current() {
        return documents.stream()
                .filter(Document::isCurrent)
                .sorted(Comparator.comparing(Document::name))
                .toList();
    }

    /** What came before this one, the newest first. */
    List<Document> before(Document document) {
        return documents.stream()
                .filter(other -> other.series().equals(document.series()) && other.version() < document.version())
                .toList();
    }

    boolean isMissing() {
        return required && documents.isEmpty();
    }
}
