package org.junheng.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Scrubs of the content store: each reads all that was ever kept and names what was flipped, cut, swapped or lost, and whose
 * it was. Weekly, and when an administrator asks.
 */
@Service
public class Scrubs {

    private static final Logger LOG = LoggerFactory.getLogger(Scrubs.class);
    private static final String NOBODY = "system";
    private static final int SHOWN = 10;
    private static final int STEP = 20;

    private final ContentStore store;
    private final ScrubSettings settings;
    private final ScrubRepository repository;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    Scrubs(
            ContentStore store,
            ScrubSettings settings,
            ScrubRepository repository,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.repository = repository;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins a scrub, which runs by itself, and names it.
     *
     * @throws Refusal if the actor is no administrator, or one is running
     */
    public long begin(Actor actor) {
        requireAdministrator(actor);
        return beginAside(actor.name()).orElseThrow(() -> Refusal.conflict("evidence.scrub.running"));
    }

    /**
     * The latest scrubs, the last first.
     *
     * @throws Refusal if the actor is no administrator
     */
    public List<Scrub> latest(Actor actor) {
        requireAdministrator(actor);
        return repository.latest(SHOWN);
    }

    @Scheduled(cron = "${junheng.evidence.scrub.cron:0 0 2 * * SUN}")
    void weekly() {
        beginAside(NOBODY);
    }

    private Optional<Long> beginAside(String by) {
        var kept = repository.kept();
        var id = transactions.execute(transaction -> repository.begin(by, kept.size(), clock.instant()));
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        Thread.ofPlatform().daemon().name("scrub").start(() -> run(id.get(), by, kept));
        return id;
    }

    private void run(long id, String by, List<ScrubRepository.Kept> kept) {
        var scrubber = new Scrubber(store, settings.rate().toBytes());
        var checked = 0;
        var damaged = 0;
        for (var each : kept) {
            var damage = scrubber.check(each.sha256(), each.size());
            if (damage.isPresent()) {
                damaged++;
                report(id, each, damage.get());
            }
            if (++checked % STEP == 0 || checked == kept.size()) {
                repository.progress(id, checked, scrubber.bytes(), clock.instant());
            }
        }
        end(id, by, kept.size(), damaged);
    }

    private void report(long id, ScrubRepository.Kept kept, Damage damage) {
        repository.found(id, kept.sha256(), damage);
        for (var document : repository.finding(kept.sha256(), damage).documents()) {
            LOG.error(
                    "Evidence is damaged: {} {}: document {} ({}) of case {}, box {}",
                    kept.sha256(),
                    damage,
                    document.id(),
                    document.name(),
                    document.caseId(),
                    document.box());
        }
    }

    private void end(long id, String by, int contents, int damaged) {
        transactions.executeWithoutResult(transaction -> {
            repository.end(id, clock.instant());
            ledger.append(
                    "SCRUB",
                    by,
                    Long.toString(id),
                    Map.of("contents", Integer.toString(contents), "damaged", Integer.toString(damaged)));
        });
        LOG.info("Scrub {} read {} contents, {} of them damaged", id, contents, damaged);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("evidence.scrub.administrators-only");
        }
    }
}
