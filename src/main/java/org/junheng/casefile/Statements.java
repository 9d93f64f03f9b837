package org.junheng.casefile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items as the county states them (达标/未达标, with grounds). Departments state the items they answer for; the
 * education bureau may state any, recorded as on behalf of the leading department (代) unless that is the bureau or its
 * schools.
 */
@Service
public class Statements {

    private static final List<String> BUREAU = List.of("EDUCATION", "SCHOOLS");

    private final StatementRepository repository;
    private final Casefiles casefiles;
    private final Editions editions;
    private final CaseLog log;
    private final Clock clock;

    Statements(StatementRepository repository, Casefiles casefiles, Editions editions, CaseLog log, Clock clock) {
        this.repository = repository;
        this.casefiles = casefiles;
        this.editions = editions;
        this.log = log;
        this.clock = clock;
    }

    /** An item with what the county states of it. */
    public record Stated(Item item, Optional<Statement> statement) {}

    /** A statement that has changed, with the version that had counted before, if there was one. */
    public record Change(Optional<Statement> before, Statement now) {}

    /**
     * All items of the case's edition, in its order.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Stated> of(Actor actor, CaseId id) {
        return of(casefiles.get(actor, id));
    }

    /** All items of the case's edition, in its order, for the system. */
    public List<Stated> of(CaseId id) {
        return of(casefiles.get(id));
    }

    /**
     * All versions of one item, the first first.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Statement> history(Actor actor, CaseId id, String item) {
        item(casefiles.get(actor, id), item);
        return repository.history(id, item);
    }

    /** What counts of one item, for the system. */
    public Optional<Statement> latest(CaseId id, String item) {
        return repository.history(id, item).stream().reduce((earlier, later) -> later);
    }

    /** What was stated anew after this moment, such as that of a return, with what had counted then. */
    public List<Change> changesSince(CaseId id, Instant moment) {
        return repository.latest(id).stream()
                .filter(statement -> statement.at().isAfter(moment))
                .map(statement -> new Change(at(id, statement.item(), moment), statement))
                .toList();
    }

    /** Whether the actor may state this item now. */
    public boolean mayState(Actor actor, CaseId id, String item) {
        var casefile = casefiles.get(actor, id);
        var asked = item(casefile, item);
        return isAsked(asked) && casefile.isEditable(item) && answersFor(actor, casefile, asked);
    }

    /**
     * States an item anew.
     *
     * @throws Refusal if the actor may not, the item is none the county is asked for or may not change now, grounds are missing, or somebody else was faster
     */
    @Transactional
    public Statement state(Actor actor, CaseId id, String code, Statement.Draft draft) {
        var casefile = casefiles.get(actor, id);
        var item = item(casefile, code);
        if (!answersFor(actor, casefile, item)) {
            throw Refusal.forbidden("casefile.statement.not-yours", code);
        }
        if (!isAsked(item)) {
            throw Refusal.invalid("casefile.statement.not-asked", code);
        }
        casefiles.lockEditable(id, code);
        if (draft.explanation().isBlank()) {
            throw Refusal.invalid("casefile.statement.no-grounds", code);
        }
        if (draft.tooLong()) {
            throw Refusal.invalid("casefile.statement.too-long", code);
        }
        int version = latest(id, code).map(Statement::version).orElse(0);
        if (draft.basedOn() != null && draft.basedOn() != version) {
            throw Refusal.conflict("casefile.statement.changed", code);
        }
        var statement = statement(actor, casefile, item, version + 1, draft);
        repository.add(statement);
        log.note(
                actor,
                id,
                "casefile.log.stated-" + draft.claim(),
                code + " " + item.title(),
                draft.explanation(),
                statement.onBehalfOf());
        return statement;
    }

    private Statement statement(Actor actor, Casefile casefile, Item item, int version, Statement.Draft draft) {
        return new Statement(
                casefile.id(),
                item.code(),
                version,
                draft.claim(),
                draft.value(),
                draft.explanation(),
                actor.name(),
                actor.displayName(),
                onBehalfOf(actor, casefile, item),
                clock.instant());
    }

    private List<Stated> of(Casefile casefile) {
        Map<String, Statement> latest =
                repository.latest(casefile.id()).stream().collect(toMap(Statement::item, identity()));
        return editions.get(casefile.edition()).items().stream()
                .map(item -> new Stated(item, Optional.ofNullable(latest.get(item.code()))))
                .toList();
    }

    private Optional<Statement> at(CaseId id, String item, Instant moment) {
        return repository.history(id, item).stream()
                .filter(statement -> !statement.at().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    private Item item(Casefile casefile, String code) {
        return editions.get(casefile.edition()).item(code);
    }

    /** What the province surveys (S1) and the state monitors (Q9) is due there; the county has nothing to say of it. */
    private static boolean isAsked(Item item) {
        return item.due() == Item.Due.COUNTY;
    }

    private static boolean answersFor(Actor actor, Casefile casefile, Item item) {
        return actsForBureau(actor, casefile) || actsForDepartment(actor, casefile, item);
    }

    private static boolean actsForBureau(Actor actor, Casefile casefile) {
        return actor.has(Role.COUNTY_EDITOR, casefile.county()) || actor.has(Role.COUNTY_DIRECTOR, casefile.county());
    }

    private static boolean actsForDepartment(Actor actor, Casefile casefile, Item item) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.COUNTY_DEPARTMENT)
                .filter(grant -> grant.region().equals(casefile.county()))
                .anyMatch(grant -> item.departments().contains(grant.unit()));
    }

    private static @Nullable String onBehalfOf(Actor actor, Casefile casefile, Item item) {
        return actsForDepartment(actor, casefile, item) || BUREAU.contains(item.lead()) ? null : item.lead();
    }
}
