package org.junheng.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.contentstore.ContentStore;
import org.junheng.contentstore.Scrubber;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
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
    private static final int SHOWN = 10;
    private static final int STEP = 20;

    private final ContentStore store;
    private final ScrubSettings settings;
    private final ScrubRepository repository;
    private final ObjectProvider<KeptElsewhere> elsewhere;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    Scrubs(
            ContentStore store,
            ScrubSettings settings,
            ScrubRepository repository,
            ObjectProvider<KeptElsewhere> elsewhere,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.repository = repository;
        this.elsewhere = elsewhere;
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
        beginAside(Scrub.NOBODY);
    }

    private Optional<Long> beginAside(String by) {
        var id = transactions.execute(transaction -> repository.begin(by, clock.instant()));
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        Thread.ofPlatform().daemon().name("scrub").start(() -> run(id.get(), by));
        return id;
    }

    private void run(long id, String by) {
        var kept = kept();
        repository.expect(id, kept.size(), clock.instant());
        var scrubber = new Scrubber(store, settings.rate().toBytes(), kept::containsKey);
        var damaged = new HashSet<Digest>();
        var checked = 0;
        for (var each : kept.values()) {
            var damage = scrubber.check(each.sha256(), each.size());
            if (damage.isPresent()) {
                damaged.add(each.sha256());
                LOG.error("Evidence is damaged: {} {}", each.sha256(), damage.get());
                repository.found(id, each.sha256(), damage.get());
            }
            if (++checked % STEP == 0 || checked == kept.size()) {
                repository.progress(id, checked, scrubber.bytes(), clock.instant());
            }
        }
        nameOwners(id, damaged);
        end(id, by, kept.size(), damaged.size());
    }

    /** All that must be in the store, each once, with its size if anybody knows it. */
    private Map<Digest, KeptContent> kept() {
        var kept = new LinkedHashMap<Digest, KeptContent>();
        repository.kept().forEach(content -> kept.put(content.sha256(), content));
        elsewhere.forEach(each -> each.contents()
                .forEach(content ->
                        kept.merge(content.sha256(), content, (one, other) -> one.size() == null ? other : one)));
        return kept;
    }

    private void nameOwners(long id, Set<Digest> damaged) {
        if (damaged.isEmpty()) {
            return;
        }
        var owners = new HashMap<Digest, List<String>>();
        elsewhere.forEach(each -> each.owners(damaged)
                .forEach((sha256, names) -> owners.computeIfAbsent(sha256, absent -> new ArrayList<>())
                        .addAll(names)));
        owners.forEach((sha256, names) -> repository.owners(id, sha256, names));
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
