package org.junheng.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.contentstore.Contents;
import org.junheng.evidence.BoxState.Filed;
import org.junheng.evidence.BoxState.Tick;
import org.junheng.material.Material;
import org.junheng.material.MaterialList;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the boxes of a case stand (一标一盒): what each asks for, what was given, what is outside its years, unread, due. */
@Service
public class BoxStates {

    private final Casefiles casefiles;
    private final Editions editions;
    private final Rounds rounds;
    private final Stocks stocks;
    private final Descriptions describing;
    private final BoxRepository boxes;
    private final BoxRules rules;
    private final CaseLog log;
    private final Clock clock;

    BoxStates(
            Casefiles casefiles,
            Editions editions,
            Rounds rounds,
            Stocks stocks,
            Descriptions describing,
            BoxRepository boxes,
            BoxRules rules,
            CaseLog log,
            Clock clock) {
        this.casefiles = casefiles;
        this.editions = editions;
        this.rounds = rounds;
        this.stocks = stocks;
        this.describing = describing;
        this.boxes = boxes;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The boxes of all items, in the standard's order, with a fixed number of SQL statements.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<BoxState> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var contents = contents(actor, casefile);
        return editions.get(casefile.edition()).items().stream()
                .map(item -> state(actor, casefile, item, contents))
                .toList();
    }

    /** Whether the actor may say when boxes are due: the education bureau does. */
    public boolean maySetDue(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return !casefile.state().isEnd()
                && (actor.has(Role.COUNTY_EDITOR, casefile.county())
                        || actor.has(Role.COUNTY_DIRECTOR, casefile.county()));
    }

    /**
     * Says until when a box is to be filled.
     *
     * @throws Refusal if the actor is not of the education bureau, there is no such box, or the day has passed
     */
    @Transactional
    public void setDue(Actor actor, CaseId id, String item, LocalDate due) {
        var casefile = casefiles.get(actor, id);
        if (!maySetDue(actor, id)) {
            throw Refusal.forbidden("evidence.due.notYours");
        }
        var code = editions.get(casefile.edition()).item(item).code();
        if (due.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("evidence.due.passed", due.toString());
        }
        boxes.due(id, code, due, actor.name(), clock.instant());
        log.note(actor, id, "evidence.log.due", code, due.toString(), null);
    }

    /** What a case holds, read once for all boxes. */
    private record Contents(
            List<Integer> years,
            Map<String, List<Filed>> filed,
            Map<String, LocalDate> due,
            LocalDate dueAnyway,
            Set<DocumentId> opened,
            MaterialList material) {}

    private Contents contents(Actor actor, Casefile casefile) {
        var id = casefile.id();
        var stock = stocks.of(id);
        return new Contents(
                describing.years(casefile),
                byBox(stock.documents().stream()
                        .filter(Document::isCurrent)
                        .map(document -> filed(document, stock.described().get(document.series()), casefile))),
                boxes.due(id),
                rounds.get(casefile.round()).closes(),
                boxes.openedBy(actor.name(), id),
                describing.material(casefile));
    }

    /** Each document with its places there, in every box that it serves. */
    private static Map<String, List<Filed>> byBox(Stream<Filed> all) {
        var boxes = new HashMap<String, List<Filed>>();
        all.forEach(filed -> filed.places().stream()
                .collect(groupingBy(Place::box))
                .forEach((box, places) -> boxes.computeIfAbsent(box, absent -> new ArrayList<>())
                        .add(new Filed(filed.document(), filed.description(), places))));
        return boxes;
    }

    private Filed filed(Document document, @Nullable Described described, Casefile casefile) {
        var description = described == null
                ? describing.inferred(casefile, document.box(), document.name())
                : described.description();
        return new Filed(document, description, description.places());
    }

    private BoxState state(Actor actor, Casefile casefile, Item item, Contents contents) {
        var filed = contents.filed().getOrDefault(item.code(), List.of());
        return new BoxState(
                item.code(),
                item.departments(),
                contents.years(),
                contents.material().of(item.code()).stream()
                        .flatMap(material -> ticks(material, contents.years(), filed))
                        .toList(),
                filed,
                filed.stream()
                        .filter(each -> isOutside(each, contents.years()))
                        .map(each -> each.document().id())
                        .collect(toSet()),
                filed.stream()
                        .map(Filed::document)
                        .filter(document -> !document.addedBy().equals(actor.name()))
                        .map(Document::id)
                        .filter(document -> !contents.opened().contains(document))
                        .collect(toSet()),
                contents.due().getOrDefault(item.code(), contents.dueAnyway()),
                LocalDate.now(clock),
                rules.permits(actor, casefile, item.code()),
                item.needsMaterial(),
                item.due() == Item.Due.COUNTY);
    }

    private static Stream<Tick> ticks(Material material, List<Integer> years, List<Filed> filed) {
        return material.isYearly()
                ? years.stream().map(year -> new Tick(material, year, given(material, year, filed)))
                : Stream.of(new Tick(material, null, given(material, null, filed)));
    }

    private static List<Document> given(Material material, @Nullable Integer year, List<Filed> filed) {
        return filed.stream()
                .filter(each -> each.document().isReadable())
                .filter(each -> each.places().stream().anyMatch(place -> isIt(material, year, each, place)))
                .map(Filed::document)
                .toList();
    }

    /** A document of no single year is that of each year it tells of. */
    private static boolean isIt(Material material, @Nullable Integer year, Filed filed, Place place) {
        var covers = filed.description().covers();
        return place.material() != null
                && place.material() == material.number()
                && (year == null
                        || year.equals(place.year())
                        || (place.year() == null && covers != null && covers.touches(year, year)));
    }

    private static boolean isOutside(Filed filed, List<Integer> years) {
        var covers = filed.description().covers();
        return covers != null
                && filed.places().stream()
                        .anyMatch(place -> place.year() == null
                                ? !covers.touches(years.getFirst(), years.getLast())
                                : !covers.touches(place.year(), place.year()));
    }
}
