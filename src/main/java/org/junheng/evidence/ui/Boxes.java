package org.junheng.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.junheng.shared.Role;
import org.junheng.standard.Department;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;

/** Reads the boxes of a case for the pages, and puts files into them. */
@SpringComponent
final class Boxes {

    private static final Set<Role> COUNTY =
            EnumSet.of(Role.COUNTY_EDITOR, Role.COUNTY_DIRECTOR, Role.COUNTY_LEADER, Role.COUNTY_DEPARTMENT);

    private final Documents documents;
    private final Casefiles casefiles;
    private final Editions editions;
    private final CurrentActor current;

    Boxes(Documents documents, Casefiles casefiles, Editions editions, CurrentActor current) {
        this.documents = documents;
        this.casefiles = casefiles;
        this.editions = editions;
        this.current = current;
    }

    /** The boxes of all items, in the standard's order, then those beside that are open or hold something. */
    List<Box> of(Actor actor, CaseId id) {
        var edition = editions.get(casefiles.get(actor, id).edition());
        var open = documents.openBoxes(actor, id);
        var filled = documents.list(actor, id).stream().collect(Collectors.groupingBy(Document::box));
        var items = edition.items().stream().map(item -> box(edition, item, open, filled));
        var extra = Arrays.stream(ExtraBox.values()).map(box -> box(box, open, filled));
        return Stream.concat(
                        items,
                        extra.filter(box -> box.open() || !box.documents().isEmpty()))
                .toList();
    }

    /** One box, also if it is an extra one that is neither open nor holds anything. */
    Box one(Actor actor, CaseId id, String code) {
        var extra = ExtraBox.find(code);
        if (extra.isPresent()) {
            var filled = documents.list(actor, id).stream().collect(Collectors.groupingBy(Document::box));
            return box(extra.get(), documents.openBoxes(actor, id), filled);
        }
        return of(actor, id).stream()
                .filter(box -> box.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such box: " + code));
    }

    /** Puts a file into a box, for whoever sends it. */
    void put(CaseId id, String box, String fileName, InputStream content) throws IOException {
        documents.add(current.get(), id, box, fileName, content);
    }

    /** Puts a file beside a document as its next version, for whoever sends it. */
    void replace(Document document, String fileName, InputStream content) throws IOException {
        documents.addVersion(current.get(), document.id(), fileName, content);
    }

    /** Whether the reader belongs to those who put material in when a box is open. */
    boolean isApplicants() {
        return COUNTY.stream().anyMatch(current.get()::has);
    }

    /** The most bytes of one file. */
    int largest() {
        return documents.largest();
    }

    /** The endings that file names may have. */
    String[] endings() {
        return documents.endings().toArray(String[]::new);
    }

    /** What people call a media type. */
    String typeName(String mediaType) {
        return I18NProvider.translate(documents.typeName(mediaType).key());
    }

    /** What people call the department for which a document was added. */
    String departmentOf(Document document) {
        var edition = editions.get(casefiles.get(document.caseId()).edition());
        return Optional.ofNullable(document.onBehalfOf())
                .map(code -> edition.department(code).name())
                .orElse("");
    }

    private static Box box(Edition edition, Item item, Set<String> open, Map<String, List<Document>> filled) {
        return new Box(
                item.code(),
                item.title(),
                "evidence.area." + item.area(),
                item.departments().stream()
                        .map(edition::department)
                        .map(Department::name)
                        .toList(),
                item.material(),
                item.needsMaterial(),
                open.contains(item.code()),
                filled.getOrDefault(item.code(), List.of()));
    }

    private static Box box(ExtraBox box, Set<String> open, Map<String, List<Document>> filled) {
        return new Box(
                box.name(),
                I18NProvider.translate(box.textKey()),
                "evidence.area.BESIDE",
                List.of(),
                List.of(),
                false,
                open.contains(box.name()),
                filled.getOrDefault(box.name(), List.of()));
    }
}
