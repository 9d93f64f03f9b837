package org.junheng.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseMoved;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.platform.engine.ProcessVariable;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.time.MovableClock;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for material within a box (材料要求). Each is a process of its own: a task of the department, then one of the
 * reviewer who asked. When the case goes on to another state, those that nobody has settled are closed.
 */
@Service
public class MaterialRequests {

    /** Names the request of a process. */
    public static final ProcessVariable<String> REQUEST = new ProcessVariable<>("request", String.class);

    private static final String PROCESS = "material-request";
    private static final int LONGEST = 2_000;

    private final RequestRepository repository;
    private final RequestRights rights;
    private final Casefiles casefiles;
    private final Editions editions;
    private final Documents documents;
    private final Processes processes;
    private final Clock clock;

    MaterialRequests(
            RequestRepository repository,
            RequestRights rights,
            Casefiles casefiles,
            Editions editions,
            Documents documents,
            Processes processes,
            Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.casefiles = casefiles;
        this.editions = editions;
        this.documents = documents;
        this.processes = processes;
        this.clock = clock;
    }

    /** Whether the actor may ask for material now. */
    public boolean mayAsk(Actor actor, CaseId id) {
        return rights.asker(actor, casefiles.get(actor, id)).isPresent();
    }

    /** The items in whose boxes material may be asked for, in the standard's order. */
    public List<Item> items(Actor actor, CaseId id) {
        return editions.get(casefiles.get(actor, id).edition()).items();
    }

    /**
     * Asks the county for material.
     *
     * @param due the last day of the time limit
     * @throws Refusal if the actor may not know of the case or does not hold it, there is no such item, the reason is missing, or the
     *     day is not ahead
     */
    @Transactional
    public RequestId ask(Actor actor, CaseId id, String box, String reason, LocalDate due) {
        casefiles.get(actor, id);
        // Held, so that the case cannot move on between the asking and the closing of what was asked for.
        var casefile = casefiles.lock(id);
        var level = rights.asker(actor, casefile).orElseThrow(() -> Refusal.forbidden("request.notYours"));
        var item = item(casefile, box);
        var request = new MaterialRequest(
                RequestId.create(),
                id,
                item.code(),
                requireWords(reason),
                requireAhead(due),
                actor.name(),
                actor.displayName(),
                level,
                now(),
                List.of());
        repository.add(request);
        processes.start(
                actor,
                PROCESS,
                id.toString(),
                Map.of(
                        REQUEST.name(),
                        request.id().toString(),
                        "answerers",
                        String.join(",", RequestRights.answerers(casefile, item)),
                        "asker",
                        actor.name(),
                        "requestDue",
                        endOf(due).toString()));
        return request.id();
    }

    /**
     * What was asked for in this case, the latest first, as far as the actor may know of it.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<MaterialRequest> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return repository.of(id).stream()
                .filter(request -> rights.sees(actor, casefile, request, item(casefile, request.box())))
                .map(request -> rights.knowsAsker(actor, casefile, request) ? request : request.withoutAsker())
                .toList();
    }

    /**
     * The documents that the county handed over when it was asked for material in a box, as far as the actor may know of it.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Set<DocumentId> handedOver(Actor actor, CaseId id, String box) {
        return of(actor, id).stream()
                .filter(request -> request.box().equals(box))
                .flatMap(request -> request.steps().stream())
                .flatMap(step -> step.documents().stream())
                .map(DocumentId::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One request, as far as the actor may know of it.
     *
     * @throws Refusal if there is none
     */
    public MaterialRequest get(Actor actor, RequestId id) {
        return repository
                .find(id)
                .flatMap(found -> of(actor, found.caseId()).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("request.unknown"));
    }

    /**
     * Answers a request, within the task.
     *
     * @param handedOver the ids of documents of the case; may be empty if the words say why
     * @throws Refusal if nothing is said, or a document is none of the case
     */
    @Transactional
    public void answer(Actor actor, RequestId id, String words, List<String> handedOver) {
        var request = find(id);
        for (var document : handedOver) {
            if (!documents.get(actor, DocumentId.parse(document)).caseId().equals(request.caseId())) {
                throw Refusal.notFound("evidence.unknown");
            }
        }
        if (handedOver.isEmpty() && words.isBlank()) {
            throw Refusal.invalid("request.nothingSaid");
        }
        add(actor, id, RequestStep.Kind.ANSWER, words, handedOver, null);
    }

    /** Accepts an answer, within the task. */
    @Transactional
    public void accept(Actor actor, RequestId id, String words) {
        add(actor, id, RequestStep.Kind.ACCEPT, words, List.of(), null);
    }

    /**
     * Asks again, within the task.
     *
     * @return when the county is to have answered
     * @throws Refusal if the day is not ahead
     */
    @Transactional
    public Instant askAgain(Actor actor, RequestId id, String words, LocalDate due) {
        add(actor, id, RequestStep.Kind.AGAIN, requireWords(words), List.of(), requireAhead(due));
        return endOf(due);
    }

    /** Nobody waits for material any more once the case has left those who asked. */
    @EventListener
    void close(CaseMoved moved) {
        var pending = repository.of(moved.id()).stream()
                .filter(MaterialRequest::isPending)
                .toList();
        if (pending.isEmpty()) {
            return;
        }
        pending.forEach(request -> repository.add(
                request.id(), new RequestStep(RequestStep.Kind.CLOSED, "", List.of(), "", "", now()), null));
        processes.tellAll(moved.id().toString(), "requestClosed");
    }

    private void add(
            Actor actor,
            RequestId id,
            RequestStep.Kind kind,
            String words,
            List<String> handedOver,
            @Nullable LocalDate due) {
        if (words.length() > LONGEST) {
            throw Refusal.invalid("request.words", LONGEST);
        }
        repository.add(
                id, new RequestStep(kind, words.strip(), handedOver, actor.name(), actor.displayName(), now()), due);
    }

    private MaterialRequest find(RequestId id) {
        return repository.find(id).orElseThrow(() -> Refusal.notFound("request.unknown"));
    }

    private Item item(Casefile casefile, String box) {
        return editions.get(casefile.edition()).item(box);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate requireAhead(LocalDate due) {
        if (due.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("request.duePassed", due.toString());
        }
        return due;
    }

    private static String requireWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw Refusal.invalid("request.words", LONGEST);
        }
        return words.strip();
    }

    /** The last second of the day where the county is. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant().minusSeconds(1);
    }
}
