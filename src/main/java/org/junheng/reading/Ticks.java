package org.junheng.reading;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.BoxState.Filed;
import org.junheng.evidence.BoxStates;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who read what. That a file lies in a box proves nothing; an item that needs material is judged by somebody who opened
 * some of it, or who stated that there is none. What a reviewer remarks is the reviewer's own.
 */
@Service
public class Ticks {

    /** So many documents are named in a refusal. */
    private static final int NAMED = 5;

    private final Casefiles casefiles;
    private final Documents documents;
    private final BoxStates boxes;
    private final TickRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ticks(
            Casefiles casefiles,
            Documents documents,
            BoxStates boxes,
            TickRepository repository,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.casefiles = casefiles;
        this.documents = documents;
        this.boxes = boxes;
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor is one of those who review, and so may tick. */
    public static boolean mayTick(Actor actor) {
        return actor.grants().stream().map(Grant::role).anyMatch(role -> switch (role) {
            case CITY_REVIEWER, CITY_LEADER, PROVINCE_OFFICER, PROVINCE_LEADER, EXPERT, NATION_OFFICER, NATION_LEADER ->
                true;
            case COUNTY_EDITOR, COUNTY_DIRECTOR, COUNTY_LEADER, COUNTY_DEPARTMENT, SCHOOL_EDITOR, ADMIN -> false;
        });
    }

    /**
     * Ticks a document as read.
     *
     * @throws Refusal if there is none that the actor may know of, the actor is no reviewer, or has not opened it
     */
    @Transactional
    public void tick(Actor actor, DocumentId id, String pages, String remark) {
        var document = documents.get(actor, id);
        requireReviewer(actor);
        if (!documents.opened(actor, document.caseId()).contains(id)) {
            throw Refusal.conflict("reading.tick.unopened", document.name());
        }
        var tick = new Tick(id, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), pages, remark);
        repository.add(tick);
        ledger.append(
                "TICK",
                actor.name(),
                document.sha256().value(),
                Map.of("case", document.caseId().toString(), "document", id.toString()));
        events.publishEvent(new DocumentTicked(tick));
    }

    /** What the actor ticked of a document, the latest first. */
    public List<Tick> own(Actor actor, DocumentId id) {
        documents.get(actor, id);
        return repository.of(id, actor.name());
    }

    /**
     * States that a box holds nothing to be read.
     *
     * @throws Refusal if the actor may not know of the case, is no reviewer, or something lies in the box
     */
    @Transactional
    public void foundEmpty(Actor actor, CaseId id, String box) {
        casefiles.get(actor, id);
        requireReviewer(actor);
        var reading = of(actor, id).stream()
                .filter(each -> each.box().equals(box))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("reading.noSuchBox", box));
        if (!reading.isEmpty()) {
            throw Refusal.conflict("reading.notEmpty", box, names(reading.unread(), reading.read()));
        }
        repository.foundEmpty(id, box, actor.name(), clock.instant());
        ledger.append("FOUND_EMPTY", actor.name(), id.toString(), Map.of("box", box));
    }

    /** How far the actor has read the boxes of items that need material, in the standard's order. */
    public List<BoxReading> of(Actor actor, CaseId id) {
        var empty = repository.foundEmpty(id, actor.name());
        return boxes.of(actor, id).stream()
                .filter(BoxState::needed)
                .map(box -> new BoxReading(
                        box.box(),
                        filed(box)
                                .filter(document -> !box.unread().contains(document.id()))
                                .toList(),
                        filed(box)
                                .filter(document -> box.unread().contains(document.id()))
                                .toList(),
                        empty.contains(box.box())))
                .toList();
    }

    /**
     * Returns if the actor has read enough to judge these items.
     *
     * @throws Refusal with the first item of whose box the actor has opened nothing, and its documents
     */
    public void requireRead(Actor actor, CaseId id, Collection<String> items) {
        if (items.isEmpty()) {
            return;
        }
        of(actor, id).stream()
                .filter(box -> items.contains(box.box()) && !box.suffices())
                .findFirst()
                .ifPresent(box -> {
                    throw box.isEmpty()
                            ? Refusal.conflict("reading.emptyUnsaid", box.box())
                            : Refusal.conflict("reading.unread", box.box(), names(box.unread(), List.of()));
                });
    }

    /** What is left of the case's documents, those in the boxes beside those of the items included. */
    public ReadingList list(Actor actor, CaseId id) {
        var states = boxes.of(actor, id);
        var ticked = repository.ticked(id);
        var opened = documents.opened(actor, id);
        var beside = documents.list(actor, id).stream()
                .filter(document -> ExtraBox.find(document.box()).isPresent())
                .filter(Document::isCurrent)
                .filter(Document::isReadable)
                .toList();
        return new ReadingList(
                distinct(Stream.concat(
                        states.stream()
                                .flatMap(box -> filed(box)
                                        .filter(document -> box.unread().contains(document.id()))),
                        beside.stream()
                                .filter(document -> !document.addedBy().equals(actor.name()))
                                .filter(document -> !opened.contains(document.id())))),
                distinct(Stream.concat(states.stream().flatMap(Ticks::filed), beside.stream())
                        .filter(document -> !ticked.contains(document.id()))),
                distinct(states.stream()
                        .flatMap(box ->
                                filed(box).filter(document -> box.outside().contains(document.id())))));
    }

    private static void requireReviewer(Actor actor) {
        if (!mayTick(actor)) {
            throw Refusal.forbidden("reading.tick.notYours");
        }
    }

    private static Stream<Document> filed(BoxState box) {
        return box.filed().stream().map(Filed::document).filter(Document::isReadable);
    }

    private static List<Document> distinct(Stream<Document> documents) {
        return documents.distinct().toList();
    }

    private static String names(List<Document> first, List<Document> then) {
        return Stream.concat(first.stream(), then.stream())
                .limit(NAMED)
                .map(Document::name)
                .collect(joining("; "));
    }
}
