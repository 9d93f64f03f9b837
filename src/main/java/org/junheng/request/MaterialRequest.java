package org.junheng.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junheng.casefile.CaseId;

/**
 * A request for material within a box (材料要求).
 *
 * @param box the code of the item
 * @param due until when the county is to answer, as last said
 * @param askedBy the login name; empty for whoever may not know it
 * @param steps what was done about it, in order
 */
public record MaterialRequest(
        RequestId id,
        CaseId caseId,
        String box,
        String reason,
        LocalDate due,
        String askedBy,
        String askedByName,
        RequestLevel level,
        Instant at,
        List<RequestStep> steps) {

    /** Where a request stands. */
    public enum State {
        /** The county is to answer. */
        OPEN,
        /** The reviewer is to judge the answer. */
        ANSWERED,
        SETTLED,
        CLOSED
    }

    public MaterialRequest {
        steps = List.copyOf(steps);
    }

    /** Where it stands. */
    public State state() {
        if (steps.isEmpty()) {
            return State.OPEN;
        }
        return switch (steps.getLast().kind()) {
            case ANSWER -> State.ANSWERED;
            case ACCEPT -> State.SETTLED;
            case AGAIN -> State.OPEN;
            case CLOSED -> State.CLOSED;
        };
    }

    /** Whether somebody still waits for somebody. */
    public boolean isPending() {
        return state() == State.OPEN || state() == State.ANSWERED;
    }

    /** The same for those who may not know which person asks. */
    MaterialRequest withoutAsker() {
        return new MaterialRequest(
                id,
                caseId,
                box,
                reason,
                due,
                "",
                "",
                level,
                at,
                steps.stream()
                        .map(step -> step.kind() == RequestStep.Kind.ANSWER
                                ? step
                                : new RequestStep(step.kind(), step.words(), step.documents(), "", "", step.at()))
                        .toList());
    }
}
