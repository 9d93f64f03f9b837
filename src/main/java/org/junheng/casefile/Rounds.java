package org.junheng.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly rounds (年度批次). Everybody may know of them; administrators keep them. */
@Service
public class Rounds {

    private final RoundRepository repository;
    private final Editions editions;
    private final Ledger ledger;
    private final Clock clock;

    Rounds(RoundRepository repository, Editions editions, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All rounds, the latest first. */
    public List<Round> all() {
        return repository.all();
    }

    /** The rounds in which a case may be opened today, the latest first. */
    public List<Round> open() {
        var today = LocalDate.now(clock);
        return all().stream().filter(round -> round.isOpen(today)).toList();
    }

    /** The round with this id, if there is one. */
    public Optional<Round> find(String id) {
        return repository.find(id);
    }

    /**
     * The round with this id.
     *
     * @throws Refusal if there is none
     */
    public Round get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("casefile.round.unknown", id));
    }

    /**
     * Adds or changes a round. Once it has cases, the figures' year and the edition stand: the cases were begun on them.
     *
     * @throws Refusal if the actor is no administrator, the round has begun, or the edition chosen for it is not known or is a
     *     province's pack, which applies to its counties by itself
     */
    @Transactional
    public void save(Actor actor, Round round) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("casefile.round.administrators-only");
        }
        var before = find(round.id());
        before.ifPresent(old -> requireSameBasis(old, round));
        if (before.filter(old -> old.edition().equals(round.edition())).isEmpty()) {
            requireNational(round.edition());
        }
        repository.save(round);
        ledger.append("ROUND", actor.name(), round.id(), Map.of("round", round.toString()));
    }

    private void requireNational(EditionId chosen) {
        if (editions.get(chosen).province() != null) {
            throw Refusal.invalid("casefile.round.provincial", chosen.value());
        }
    }

    private void requireSameBasis(Round old, Round round) {
        var same = old.edition().equals(round.edition()) && old.schoolYear().equals(round.schoolYear());
        if (!same && repository.hasCases(round.id())) {
            throw Refusal.conflict("casefile.round.begun", round.id());
        }
    }
}
