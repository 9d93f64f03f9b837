package org.junheng.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.DecisionLog;
import org.junheng.platform.ledger.Ledger;
import org.junheng.platform.ledger.LedgerEntry;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what when in a case; nothing is ever changed or removed, and the {@link Ledger} proves it. A decision is kept with the digest of everything the
 * case held when it was taken.
 */
@Service
public class CaseLog implements DecisionLog {

    private static final String KIND = "CASE";

    private final Ledger ledger;
    private final Casefiles casefiles;
    private final GroundsDigests grounds;
    private final ObjectProvider<LogVeil> veils;

    CaseLog(Ledger ledger, Casefiles casefiles, GroundsDigests grounds, ObjectProvider<LogVeil> veils) {
        this.ledger = ledger;
        this.casefiles = casefiles;
        this.grounds = grounds;
        this.veils = veils;
    }

    @Override
    @Transactional
    public void record(Entry entry) {
        var id = CaseId.parse(entry.caseKey());
        var facts = new HashMap<String, String>();
        facts.put("actorName", entry.actor().displayName());
        facts.put("step", entry.step());
        facts.put("stepName", entry.stepName());
        facts.put("action", entry.decision());
        facts.put("opinion", entry.opinion());
        facts.put("digest", casefiles.digest(id).value());
        grounds.of(id, entry.step()).ifPresent(digest -> facts.put("grounds", digest.value()));
        putIfThere(facts, "onBehalfOf", entry.onBehalfOf());
        putIfThere(facts, "taskId", entry.taskId());
        putIfThere(facts, "element", entry.element());
        ledger.append(KIND, entry.actor().name(), id.toString(), facts);
    }

    /**
     * Keeps something done outside of the process, such as an upload.
     *
     * @param textKey the key of the text that says what was done; contains a point
     * @param subject what it was done to
     * @param onBehalfOf whose part it was, where somebody else did it (代)
     */
    @Transactional
    public void note(
            Actor actor, CaseId id, String textKey, String subject, String remark, @Nullable String onBehalfOf) {
        if (!textKey.contains(".")) {
            throw new IllegalArgumentException("Not the key of a text: " + textKey);
        }
        var facts = new HashMap<String, String>();
        facts.put("actorName", actor.displayName());
        facts.put("step", "");
        facts.put("stepName", subject);
        facts.put("action", textKey);
        facts.put("opinion", remark);
        putIfThere(facts, "onBehalfOf", onBehalfOf);
        ledger.append(KIND, actor.name(), id.toString(), facts);
    }

    /**
     * What was done, in order, without what the actor may not see yet.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public List<LogEntry> of(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return of(id).stream()
                .filter(entry -> veils.stream().noneMatch(veil -> veil.hides(actor, entry)))
                .toList();
    }

    /** Everything that was done, in order, for the system. */
    public List<LogEntry> of(CaseId id) {
        return ledger.of(KIND, id.toString()).stream()
                .map(entry -> entry(id, entry))
                .toList();
    }

    /** What the case holds now, to tell which of these decisions are stale. */
    public Held held(CaseId id, List<LogEntry> entries) {
        return new Held(casefiles.digest(id), grounds.of(id, entries));
    }

    private static void putIfThere(Map<String, String> facts, String field, @Nullable String value) {
        if (value != null) {
            facts.put(field, value);
        }
    }

    private static LogEntry entry(CaseId id, LedgerEntry entry) {
        var facts = entry.facts();
        return new LogEntry(
                entry.id(),
                id,
                entry.at(),
                entry.actor(),
                entry.fact("actorName"),
                facts.get("onBehalfOf"),
                facts.get("taskId"),
                entry.fact("step"),
                entry.fact("stepName"),
                facts.get("element"),
                entry.fact("action"),
                entry.fact("opinion"),
                digest(facts.get("digest")),
                digest(facts.get("grounds")));
    }

    private static @Nullable Digest digest(@Nullable String kept) {
        return kept == null ? null : new Digest(kept);
    }
}
