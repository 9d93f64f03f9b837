package org.junheng.certification.process;

import java.util.Map;
import org.junheng.notice.ObjectionRaised;
import org.junheng.notice.Objections;
import org.junheng.platform.engine.Processes;
import org.junheng.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a case that an objection came in, in the transaction that keeps the objection. */
@Component
class ObjectionsToProcess {

    private static final String MESSAGE = "objectionRaised";
    private static final String OBJECTION = "objection";

    private final Processes processes;
    private final Objections objections;

    ObjectionsToProcess(Processes processes, Objections objections) {
        this.processes = processes;
        this.objections = objections;
    }

    /** A case whose process has left the notice keeps the objection open, and cannot be applied for before it is decided. */
    @EventListener
    void raised(ObjectionRaised event) {
        if (!processes.awaits(event.caseId().toString(), MESSAGE)) {
            return;
        }
        var number = objections.undecided(event.caseId()).stream()
                .filter(objection -> objection.id().equals(event.objection()))
                .findFirst()
                .orElseThrow()
                .number();
        processes.raise(Actor.system("notice"), event.caseId().toString(), MESSAGE, Map.of(OBJECTION, number));
    }
}
