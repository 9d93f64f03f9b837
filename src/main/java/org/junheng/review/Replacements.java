package org.junheng.review;

import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.identity.People;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * Replaces experts (更换专家) who cannot judge, because of a conflict (回避) or anything else, while the panel judges alone.
 * What the one had written is dropped; the other begins anew, and the panel keeps its size.
 */
@Service
public class Replacements {

    private static final String MESSAGE = "expertReplaced";
    private static final String EXPERT = "expert";

    private final Panels panels;
    private final Casefiles casefiles;
    private final ReviewRights rights;
    private final Processes processes;
    private final People people;
    private final Texts texts;

    Replacements(
            Panels panels, Casefiles casefiles, ReviewRights rights, Processes processes, People people, Texts texts) {
        this.panels = panels;
        this.casefiles = casefiles;
        this.rights = rights;
        this.processes = processes;
        this.people = people;
        this.texts = texts;
    }

    /**
     * Gives an expert's task to another.
     *
     * @throws Refusal if the actor does not evaluate for the province, there is no reason, the expert has handed in or is
     *     not on the panel, or the other cannot be appointed
     */
    public void replace(Actor actor, CaseId id, Replacement replacement) {
        rights.requireJudge(actor, casefiles.get(actor, id), Level.PROVINCE);
        if (replacement.reason().isEmpty()) {
            throw Refusal.invalid("review.panel.replace.reason");
        }
        var told = texts.get(
                "review.panel.replaced",
                people.displayName(replacement.expert()),
                people.displayName(replacement.successor()),
                replacement.reason());
        processes.sendTo(replacement.expert(), actor, id.toString(), MESSAGE, told, () -> {
            panels.replace(actor, id, replacement.expert(), replacement.successor());
            return Map.of(EXPERT, replacement.successor());
        });
    }

    /** Whether this actor could replace somebody now, so that a page offers it. */
    public boolean mayReplace(Actor actor, CaseId id) {
        return rights.judges(actor, casefiles.get(actor, id), Level.PROVINCE)
                && panels.of(actor, id).stream()
                        .anyMatch(member -> member.handedIn() == null
                                && processes.awaits(id.toString(), MESSAGE + "-" + member.expert()));
    }
}
