package org.junheng.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junheng.region.Regions;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Packs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases (申报事项). What takes an {@link Actor} checks rights; the rest is for the steps of a process and other modules,
 * which have checked. Every change holds the case's row until its transaction ends, so that nothing changes between the
 * check of a digest and the decision bound to it.
 */
@Service
public class Casefiles {

    private final CasefileRepository repository;
    private final Rounds rounds;
    private final Regions regions;
    private final CaseDigests digests;
    private final Packs packs;
    private final CountyEditions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Casefiles(
            CasefileRepository repository,
            Rounds rounds,
            Regions regions,
            CaseDigests digests,
            Packs packs,
            CountyEditions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packs = packs;
        this.editions = editions;
        this.repository = repository;
        this.rounds = rounds;
        this.regions = regions;
        this.digests = digests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The case, for this actor.
     *
     * @throws Refusal if there is none that the actor may know of
     */
    public Casefile get(Actor actor, CaseId id) {
        return repository.find(actor, id).orElseThrow(Casefiles::unknown);
    }

    /**
     * The case, for the system.
     *
     * @throws Refusal if there is none
     */
    public Casefile get(CaseId id) {
        return repository.find(id).orElseThrow(Casefiles::unknown);
    }

    /** Whether the actor may know of the case. */
    public boolean isVisible(Actor actor, CaseId id) {
        return repository.find(actor, id).isPresent();
    }

    /** The cases that somebody may know of as an expert. */
    public Set<CaseId> visitedBy(String person) {
        return repository.visitedBy(person);
    }

    /** Cases the actor may know of, those that moved last first. */
    public List<Casefile> page(Actor actor, CaseQuery query, int offset, int limit) {
        return repository.page(actor, query, offset, limit);
    }

    /** How many {@link #page} has. */
    public int count(Actor actor, CaseQuery query) {
        return repository.count(actor, query);
    }

    /** A page of the cases that the actor may see, by what is due first. */
    public List<Casefile> page(Actor actor, CaseSelection selection, int offset, int limit) {
        return repository.page(actor, selection, offset, limit);
    }

    /** How many cases of the selection the actor may see. */
    public int count(Actor actor, CaseSelection selection) {
        return repository.count(actor, selection);
    }

    /** How many of them stand in which state, and how many of those are overdue; states without a case are left out. */
    public List<CaseTally> tally(Actor actor, CaseSelection selection) {
        return repository.tally(actor, selection, clock.instant());
    }

    /**
     * Opens a case (立案) for a county that the actor edits for. It is judged by the round's edition, or by the newest pack of the
     * county's province that extends it, as long as it lasts.
     *
     * @throws Refusal if the actor may not, the region does not apply, the round is closed, or the county has a case in it
     */
    @Transactional
    public CaseId open(Actor actor, RegionCode county, String round) {
        var region = regions.get(county);
        if (!actor.has(Role.COUNTY_EDITOR, county) && !actor.has(Role.COUNTY_DIRECTOR, county)) {
            throw Refusal.forbidden("casefile.open.not-yours");
        }
        if (!region.applicant()) {
            throw Refusal.invalid("casefile.open.no-applicant", region.name());
        }
        var found = rounds.get(round);
        if (!found.isOpen(LocalDate.now(clock))) {
            throw Refusal.conflict("casefile.open.round-closed", found.name());
        }
        packs.hold();
        var now = clock.instant();
        var casefile = new Casefile(
                CaseId.create(),
                county,
                round,
                editions.inForce(county, found.edition()).id(),
                CaseState.SELF_ASSESSMENT,
                now,
                now,
                actor.name(),
                null,
                null,
                Set.of(),
                null,
                0);
        if (!repository.add(casefile)) {
            throw Refusal.conflict("casefile.open.another", region.name(), found.name());
        }
        return casefile.id();
    }

    /** Holds the case until the transaction ends, and returns it as it then is. */
    @Transactional
    public Casefile lock(CaseId id) {
        return repository.lock(id).orElseThrow(Casefiles::unknown);
    }

    /**
     * Holds the case for a change to what the county states or proves of this item.
     *
     * @throws Refusal if it is locked, ended, or returned for other items
     */
    @Transactional
    public Casefile lockEditable(CaseId id, String item) {
        var casefile = lock(id);
        if (!casefile.isEditable(item)) {
            throw Refusal.conflict("casefile.not-editable", item);
        }
        return casefile;
    }

    /** Whether the county may change what it states and proves of this item now. */
    public boolean editable(CaseId id, String item) {
        return get(id).isEditable(item);
    }

    /**
     * Moves an open case to another open state.
     *
     * @throws Refusal if it has ended
     */
    @Transactional
    public void moveTo(CaseId id, CaseState state) {
        if (state.isEnd()) {
            throw new IllegalArgumentException("Not moved to but ended with: " + state);
        }
        if (lockOpen(id).state() != state) {
            repository.move(id, state, clock.instant(), null);
            events.publishEvent(new CaseMoved(id, state));
        }
    }

    /**
     * Ends an open case.
     *
     * @throws Refusal if it has ended before
     */
    @Transactional
    public void end(CaseId id, CaseState state, String reason) {
        if (!state.isEnd()) {
            throw new IllegalArgumentException("Not an end: " + state);
        }
        lockOpen(id);
        repository.move(id, state, clock.instant(), reason);
        events.publishEvent(new CaseMoved(id, state));
    }

    /** Locks everything the county handed up (锁定); every later decision is bound to the digest returned. */
    @Transactional
    public Digest seal(CaseId id) {
        var digest = digests.of(lockOpen(id));
        repository.seal(id, digest);
        return digest;
    }

    /** Undoes the lock, as when the county takes its case back (撤回); what a return had opened is open again. */
    @Transactional
    public void unseal(CaseId id) {
        lockOpen(id);
        repository.seal(id, null);
    }

    /** Opens the items named by a return (退回补正), only these, and keeps what the case then held. */
    @Transactional
    public void unlock(CaseId id, Set<String> items) {
        if (items.isEmpty()) {
            throw Refusal.invalid("casefile.return.no-items");
        }
        var casefile = lockOpen(id);
        repository.addReturn(casefile, clock.instant(), items, digests.of(casefile));
        repository.open(id, items);
    }

    /** The returns of the case, the first first. */
    public List<CaseReturn> returns(CaseId id) {
        return repository.returns(id);
    }

    /** Lets an expert see the case. */
    @Transactional
    public void admit(CaseId id, String person) {
        repository.admit(id, person, clock.instant());
    }

    /** Lets an expert see the case no longer. */
    @Transactional
    public void dismiss(CaseId id, String person) {
        repository.dismiss(id, person);
    }

    /** The digest of everything the case holds now, computed anew from what is stored. */
    public Digest digest(CaseId id) {
        return digests.of(get(id));
    }

    /**
     * Makes these figures the case's own.
     *
     * @throws Refusal if the figures may not change now
     */
    @Transactional
    public void adopt(CaseId id, StatisticsId statistics) {
        if (!lock(id).figuresEditable()) {
            throw Refusal.conflict("casefile.figures-not-editable");
        }
        repository.adopt(id, statistics);
    }

    private Casefile lockOpen(CaseId id) {
        var casefile = lock(id);
        if (casefile.state().isEnd()) {
            throw Refusal.conflict("casefile.ended");
        }
        return casefile;
    }

    private static Refusal unknown() {
        return Refusal.notFound("casefile.unknown");
    }
}
