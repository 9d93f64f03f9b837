package org.junheng.casefile;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.DecisionLog;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what when in a case; nothing is ever changed or removed. A decision is kept with the digest of everything the
 * case held when it was taken.
 */
@Service
public class CaseLog implements DecisionLog {

    private final CaseLogRepository repository;
    private final Casefiles casefiles;
    private final ObjectProvider<LogVeil> veils;
    private final Clock clock;

    CaseLog(CaseLogRepository repository, Casefiles casefiles, ObjectProvider<LogVeil> veils, Clock clock) {
        this.repository = repository;
        this.casefiles = casefiles;
        this.veils = veils;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Entry entry) {
        var id = CaseId.parse(entry.caseKey());
        repository.add(new LogEntry(
                0,
                id,
                clock.instant(),
                entry.actor().name(),
                entry.actor().displayName(),
                entry.onBehalfOf(),
                entry.taskId(),
                entry.step(),
                entry.stepName(),
                entry.element(),
                entry.decision(),
                entry.opinion(),
                casefiles.digest(id)));
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
        repository.add(new LogEntry(
                0,
                id,
                clock.instant(),
                actor.name(),
                actor.displayName(),
                onBehalfOf,
                null,
                "",
                subject,
                null,
                textKey,
                remark,
                null));
    }

    /**
     * What was done, in order, without what the actor may not see yet.
     *
     * @throws org.junheng.shared.Refusal if the actor may not know of the case
     */
    public List<LogEntry> of(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return repository.of(id).stream()
                .filter(entry -> veils.stream().noneMatch(veil -> veil.hides(actor, entry)))
                .toList();
    }

    /** Everything that was done, in order, for the system. */
    public List<LogEntry> of(CaseId id) {
        return repository.of(id);
    }
}
