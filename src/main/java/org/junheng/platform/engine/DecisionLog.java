package org.junheng.platform.engine;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.Actor;

/** Keeps who decided what, in the transaction of the decision. */
public interface DecisionLog {

    /** Keeps one entry. */
    void record(Entry entry);

    /**
     * A command carried out.
     *
     * @param step the id of the step, or the name of the message
     * @param stepName the step's label
     * @param decision the decision's code, {@code CLAIM}, {@code PUT_BACK}, {@code START} or {@code SEND}
     * @param onBehalfOf the group whose part was done by somebody else (代), absent where people acted for themselves
     */
    record Entry(
            Actor actor,
            String caseKey,
            @Nullable String taskId,
            String step,
            String stepName,
            @Nullable String element,
            String decision,
            String opinion,
            @Nullable String onBehalfOf) {}
}
