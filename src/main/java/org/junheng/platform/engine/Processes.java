package org.junheng.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junheng.platform.engine.DecisionLog.Entry;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Starts the processes of cases and sends them messages, guarded and logged like the work on tasks. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final IdentityService identities;
    private final CommandGate gate;

    Processes(RuntimeService runtime, IdentityService identities, CommandGate gate) {
        this.runtime = runtime;
        this.identities = identities;
        this.gate = gate;
    }

    /** Starts the process with this id for a case. */
    public void start(Actor actor, String process, String caseKey, Map<String, Object> variables) {
        gate.pass(actor, caseKey, () -> {
            gate.check(actor, new Command.Start(caseKey, process));
            gate.log(new Entry(actor, caseKey, null, process, process, null, "START", "", null));
            as(actor, () -> runtime.startProcessInstanceByKey(process, caseKey, variables));
        });
    }

    /**
     * Sends a message to whichever process of the case waits for it.
     *
     * @param reason in the person's own words, for the log
     * @throws Refusal if no process of the case waits for it
     */
    public void send(Actor actor, String caseKey, String message, Map<String, Object> variables, String reason) {
        gate.pass(actor, caseKey, () -> {
            gate.check(actor, new Command.Send(caseKey, message));
            gate.log(new Entry(actor, caseKey, null, message, message, null, "SEND", reason, null));
            try {
                as(
                        actor,
                        () -> correlation(caseKey, message)
                                .setVariables(variables)
                                .correlate());
            } catch (MismatchingMessageCorrelationException e) {
                throw Refusal.conflict("platform.engine.notAwaited");
            }
        });
    }

    /** Whether some process of the case waits for this message. */
    public boolean awaits(String caseKey, String message) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(caseKey)
                        .count()
                > 0;
    }

    private MessageCorrelationBuilder correlation(String caseKey, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseKey);
    }

    private void as(Actor actor, Runnable command) {
        identities.setAuthenticatedUserId(actor.name());
        try {
            command.run();
        } finally {
            identities.clearAuthentication();
        }
    }
}
