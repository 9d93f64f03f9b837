package org.junheng.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.BoxStates;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.evidence.Filings;
import org.junheng.material.MaterialTemplates;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.junheng.shared.Role;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;

/** Reads the boxes of a case for the pages, and puts files into them. */
@SpringComponent
final class Boxes {

    private static final Set<Role> COUNTY =
            EnumSet.of(Role.COUNTY_EDITOR, Role.COUNTY_DIRECTOR, Role.COUNTY_LEADER, Role.COUNTY_DEPARTMENT);
    private static final Set<String> BUREAU = Set.of("EDUCATION", "SCHOOLS");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Documents documents;
    private final Descriptions descriptions;
    private final BoxStates states;
    private final Filings filings;
    private final MaterialTemplates templates;
    private final Casefiles casefiles;
    private final Editions editions;
    private final CurrentActor current;

    Boxes(
            Documents documents,
            Descriptions descriptions,
            BoxStates states,
            Filings filings,
            MaterialTemplates templates,
            Casefiles casefiles,
            Editions editions,
            CurrentActor current) {
        this.documents = documents;
        this.descriptions = descriptions;
        this.states = states;
        this.filings = filings;
        this.templates = templates;
        this.casefiles = casefiles;
        this.editions = editions;
        this.current = current;
    }

    /** The boxes of all items, in the standard's order, then those beside that are open or hold something. */
    List<Box> of(Actor actor, CaseId id) {
        var edition = editions.get(casefiles.get(actor, id).edition());
        var all = documents.list(actor, id);
        var versions = all.stream().collect(Collectors.groupingBy(Document::series));
        var items = states.of(actor, id).stream().map(state -> box(actor, edition, state, versions));
        var open = documents.openBoxes(actor, id);
        var extra = Arrays.stream(ExtraBox.values()).map(box -> box(box, open, all));
        return Stream.concat(
                        items,
                        extra.filter(box -> box.open() || !box.documents().isEmpty()))
                .toList();
    }

    /** One box, also if it is an extra one that is neither open nor holds anything. */
    Box one(Actor actor, CaseId id, String code) {
        var extra = ExtraBox.find(code);
        if (extra.isPresent()) {
            return box(extra.get(), documents.openBoxes(actor, id), documents.list(actor, id));
        }
        return of(actor, id).stream()
                .filter(box -> box.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such box: " + code));
    }

    /** A document by its id. */
    Document document(Actor actor, String id) {
        return documents.get(actor, DocumentId.parse(id));
    }

    /** Whether the reader belongs to those who put material in when a box is open. */
    boolean isApplicants() {
        return COUNTY.stream().anyMatch(current.get()::has);
    }

    /** The place of what the reader gives to a case, as the browser keeps it. */
    String place(CaseId id) {
        return current.get().name() + "/" + id;
    }

    /** The endings that file names may have. */
    List<String> endings() {
        return documents.endings();
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

    /** What counts of a document. */
    Description saidOf(Document document) {
        return descriptions.counting(current.get(), document);
    }

    /** Why this version was given; empty if nobody said so. */
    String reasonOf(Document document) {
        return document.version() == 1
                ? ""
                : descriptions.history(current.get(), document.id()).stream()
                        .filter(described -> described.version() == document.version())
                        .map(described -> described.description().reason())
                        .filter(reason -> !reason.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Says anew what a document is, for whoever asks. */
    void describe(Document document, Description said) {
        descriptions.describe(current.get(), document.id(), said);
    }

    /** Where files would go, by their names. */
    List<Filings.Line> plan(CaseId id, List<Filings.Candidate> files) {
        return filings.plan(current.get(), id, files);
    }

    /** Where a file goes if somebody puts it into another box. */
    Filings.Line into(CaseId id, Filings.Line line, @Nullable String box) {
        return filings.into(current.get(), id, line, box);
    }

    /** All boxes that the reader may fill now. */
    PlaceChoices fillable(CaseId id) {
        var items = choices(id, "");
        var extra = Arrays.stream(ExtraBox.values())
                .map(ExtraBox::name)
                .filter(documents.openBoxes(current.get(), id)::contains);
        return new PlaceChoices(Stream.concat(items.boxes().stream(), extra).toList(), items.years(), items.list());
    }

    /** Where a document that lies in this box may serve. */
    PlaceChoices choices(CaseId id, String box) {
        var casefile = casefiles.get(current.get(), id);
        var open = documents.openBoxes(current.get(), id);
        var items = ExtraBox.find(box).isPresent()
                ? List.of(box)
                : editions.get(casefile.edition()).items().stream()
                        .map(Item::code)
                        .filter(open::contains)
                        .toList();
        return new PlaceChoices(items, descriptions.years(casefile), descriptions.material(casefile));
    }

    boolean maySetDue(CaseId id) {
        return states.maySetDue(current.get(), id);
    }

    void setDue(CaseId id, String box, LocalDate due) {
        states.setDue(current.get(), id, box, due);
    }

    /** What people call a department. */
    String departmentName(CaseId id, String code) {
        return editions.get(casefiles.get(id).edition()).department(code).name();
    }

    /** The list of an item's material with its empty registers, as a workbook. */
    DownloadHandler template(CaseId id, String item) {
        return workbook(item + "-template.xlsx", () -> templates.template(editionOf(id), item));
    }

    /** The same with a line in every register. */
    DownloadHandler sample(CaseId id, String item) {
        return workbook(item + "-sample.xlsx", () -> templates.sample(editionOf(id), item));
    }

    private EditionId editionOf(CaseId id) {
        return casefiles.get(id).edition();
    }

    private static DownloadHandler workbook(String name, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
        });
    }

    private static Box box(Actor actor, Edition edition, BoxState state, Map<DocumentId, List<Document>> versions) {
        var item = edition.item(state.box());
        return new Box(
                item.code(),
                item.title(),
                "evidence.area." + item.area(),
                item.departments().stream()
                        .map(code ->
                                new Box.Owner(code, edition.department(code).name()))
                        .toList(),
                isMine(actor, item),
                state.open(),
                state.filed().stream()
                        .flatMap(filed -> versions.getOrDefault(filed.document().series(), List.of()).stream())
                        .toList(),
                state);
    }

    /** A department has its own; the bureau, which may do any department's part, has those it leads. */
    private static boolean isMine(Actor actor, Item item) {
        return actor.grants().stream().anyMatch(grant -> switch (grant.role()) {
            case COUNTY_DEPARTMENT -> item.departments().contains(grant.unit());
            case COUNTY_EDITOR, COUNTY_DIRECTOR -> BUREAU.contains(item.lead());
            case COUNTY_LEADER,
                    SCHOOL_EDITOR,
                    CITY_REVIEWER,
                    CITY_LEADER,
                    PROVINCE_OFFICER,
                    PROVINCE_LEADER,
                    EXPERT,
                    NATION_OFFICER,
                    NATION_LEADER,
                    ADMIN -> false;
        });
    }

    private static Box box(ExtraBox box, Set<String> open, List<Document> all) {
        return new Box(
                box.name(),
                I18NProvider.translate(box.textKey()),
                "evidence.area.BESIDE",
                List.of(),
                false,
                open.contains(box.name()),
                all.stream()
                        .filter(document -> document.box().equals(box.name()))
                        .toList(),
                null);
    }
}
