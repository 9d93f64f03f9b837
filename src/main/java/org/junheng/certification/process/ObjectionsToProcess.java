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

    @EventListener
    void raised(ObjectionRaised event) {
        var number = objections.undecided(event.caseId()).stream()
                .filter(objection -> objection.id().equals(event.objection()))
                .findFirst()
                .orElseThrow()
                .number();
        processes.raise(Actor.system("notice"), event.caseId().toString(), MESSAGE, Map.of(OBJECTION, number));
    }
}
