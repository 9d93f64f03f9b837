package org.junheng.platform.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps who did what when. An entry is durable with the transaction that it tells of, or not there at all; within a second
 * {@link Sequencer} takes it into a chain in which nothing can be changed, left out, moved or dated back unseen.
 *
 * <p>Knows no domain: what an entry means is known by the module that appends it. Who may read it, too.
 */
@Service
public class Ledger {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final LedgerRepository repository;
    private final JsonMapper json;
    private final Clock clock;

    Ledger(LedgerRepository repository, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Appends an entry, within the transaction of what it tells of.
     *
     * @param kind what sort of deed it is, in capitals
     * @param actor the login name of who did it
     * @param subject what it was done to; empty for none
     * @param facts what was done, by field
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String kind, String actor, String subject, Map<String, String> facts) {
        repository.add(clock.instant(), kind, actor, subject, json.writeValueAsString(new TreeMap<>(facts)));
    }

    /** What of this kind was done to the subject, in order. */
    public List<LedgerEntry> of(String kind, String subject) {
        return repository.of(kind, subject, content -> json.readValue(content, FACTS));
    }

    /** Where the chain stands; for whoever wants to hold it against later claims. It tells nothing of what was done. */
    public Checkpoint checkpoint() {
        return repository.head();
    }

    /**
     * Reads the chain from a position on: each line as it was chained, and its link, with a tab between.
     *
     * @throws org.junheng.shared.Refusal if the actor is no administrator
     */
    @Transactional(readOnly = true)
    public void read(Actor actor, long from, Consumer<String> reader) {
        requireReader(actor);
        repository.read(from, linked -> reader.accept(linked.line().text() + "\t" + linked.chain()));
    }

    /**
     * Reads as much of the chain as it takes to check that it holds these entries: a position and its link to begin with, then
     * every line up to the end, of the other entries by digest only, which tells nothing of them. Whoever asks may read the
     * entries.
     *
     * @throws org.junheng.shared.Refusal if none of them is in the chain yet, or something after the first was taken into it when
     *     links could only be checked with the lines themselves
     */
    @Transactional(readOnly = true)
    public void readPart(Set<Long> entries, Consumer<String> reader) {
        var from = repository.firstPosition(entries);
        if (from.isEmpty()) {
            throw Refusal.conflict("platform.ledger.not-linked-yet");
        }
        var start = from.get() - 1;
        var before = new AtomicReference<>(repository.linkAt(start));
        reader.accept(start + "\t" + before.get());
        repository.read(from.get(), linked -> {
            var line = linked.line();
            var veiled = !entries.contains(line.entry());
            if (veiled && !line.after(before.get()).equals(linked.chain())) {
                throw Refusal.conflict("platform.ledger.not-in-part", line.position());
            }
            before.set(linked.chain());
            reader.accept(
                    veiled
                            ? line.position() + "\t" + line.digest() + "\t" + linked.chain()
                            : line.text() + "\t" + linked.chain());
        });
    }

    void requireReader(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("platform.ledger.administrators-only");
        }
    }
}
