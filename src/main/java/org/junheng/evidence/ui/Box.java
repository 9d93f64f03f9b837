package org.junheng.evidence.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.Description;
import org.junheng.evidence.Document;

/**
 * One box of a case as a page shows it.
 *
 * @param code of an item or of an extra box
 * @param area the key of the heading it stands under
 * @param departments those responsible by code, with their names, the leading one first; empty for extra boxes
 * @param mine whether the reader answers for it
 * @param open whether the reader may put documents into it now
 * @param documents all versions of what serves it, the newest document first, within it the newest version first
 * @param state what it asks for and what was given, absent for extra boxes
 */
record Box(
        String code,
        String title,
        String area,
        List<Owner> departments,
        boolean mine,
        boolean open,
        List<Document> documents,
        @Nullable BoxState state) {

    /** A department that answers for it. */
    record Owner(String code, String name) {}

    Box {
        departments = List.copyOf(departments);
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

    /** What counts of a current document, if anything was ever said. */
    Optional<BoxState.Filed> filed(Document document) {
        return filed().stream()
                .filter(each -> each.document().id().equals(document.id()))
                .findFirst();
    }

    /** What people call a document. */
    String titleOf(Document document) {
        return filed(document)
                .map(BoxState.Filed::description)
                .map(Description::title)
                .orElse(document.name());
    }

    /** How full it is; boxes beside those of the items ask for nothing. */
    BoxState.Fill fill() {
        if (state != null) {
            return state.fill();
        }
        return documents.stream().anyMatch(Document::isReadable) ? BoxState.Fill.COMPLETE : BoxState.Fill.EMPTY;
    }

    boolean isOutside(Document document) {
        return state != null && state.outside().contains(document.id());
    }

    boolean isUnread(Document document) {
        return state != null && state.unread().contains(document.id());
    }

    boolean isOverdue() {
        return state != null && state.isOverdue();
    }

    int outside() {
        return state == null ? 0 : state.outside().size();
    }

    int unread() {
        return state == null ? 0 : state.unread().size();
    }

    /** Whether this department answers for it. */
    boolean isOf(String department) {
        return departments.stream().anyMatch(owner -> owner.code().equals(department));
    }

    private List<BoxState.Filed> filed() {
        return state == null ? List.of() : state.filed();
    }
}
