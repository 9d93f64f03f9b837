package org.junheng.casefile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;

/**
 * Something that was done in a case.
 *
 * @param id counts up in the order of time
 * @param onBehalfOf whose part it was, where somebody else did it (代)
 * @param taskId the task decided, absent where it was none
 * @param step the id of the step, or the name of the message; empty outside of the process
 * @param stepName the step's label, or what was changed
 * @param element what a task among several parallel ones was for
 * @param action a decision's code, or the key of a text
 * @param digest of everything the case held, present for decisions
 * @param grounds the digest of what a decision {@linkplain DecisionGrounds rests on} beside that, if on anything
 */
public record LogEntry(
        long id,
        CaseId caseId,
        Instant at,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        @Nullable String taskId,
        String step,
        String stepName,
        @Nullable String element,
        String action,
        String opinion,
        @Nullable Digest digest,
        @Nullable Digest grounds) {

    private static final Set<String> APPROVALS = Set.of("APPROVE", "ACCEPT", "PASS", "RECOMMEND", "FORWARD", "CERTIFY");

    /**
     * Whether it approved of something that is no longer what the case holds, or rested on something that is no longer what
     * there is, so that it no longer counts (已失效) and has to be given anew.
     */
    public boolean isStale(Held now) {
        if (digest == null || !APPROVALS.contains(action)) {
            return false;
        }
        return !digest.equals(now.digest())
                || (grounds != null && !grounds.equals(now.grounds().get(step)));
    }

    /** The key of the text that says what was done. */
    public String actionKey() {
        return action.contains(".") ? action : "platform.decision." + action;
    }
}
