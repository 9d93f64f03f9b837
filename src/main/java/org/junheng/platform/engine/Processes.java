package org.junheng.platform.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.DecisionLog.Entry;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Starts the processes of cases and sends them messages, guarded and logged like the work on tasks. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final IdentityService identities;
    private final MainProcesses main;
    private final CommandGate gate;

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService repository,
            IdentityService identities,
            MainProcesses main,
            CommandGate gate) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.identities = identities;
        this.main = main;
        this.gate = gate;
    }

    /** Starts the process with this id for a case. */
    public void start(Actor actor, String process, String caseKey, Map<String, Object> variables) {
        gate.pass(actor, caseKey, () -> {
            gate.check(actor, new Command.Start(caseKey, process));
            gate.log(new Entry(actor, caseKey, null, process, nameOf(process), null, "START", "", null));
            as(actor, () -> runtime.startProcessInstanceByKey(process, caseKey, variables));
        });
    }

    /**
     * Sends a message to whichever process of the case waits for it.
     *
     * @param reason in the person's own words, for the log
     * @param domain writes the domain's part in the same transaction and returns the variables that the process gets
     * @throws Refusal if no process of the case waits for it
     */
    public void send(Actor actor, String caseKey, String message, String reason, Supplier<Map<String, Object>> domain) {
        send(actor, caseKey, message, null, reason, domain);
    }

    /**
     * Sends a message to one of several parallel strands of the case, such as that of one expert; the model names it after
     * the message and the strand: {@code message-strand}.
     *
     * @param strand what tells it from the others; stands in the log with the message
     * @throws Refusal if this strand does not wait for it
     */
    public void sendTo(
            String strand,
            Actor actor,
            String caseKey,
            String message,
            String reason,
            Supplier<Map<String, Object>> domain) {
        send(actor, caseKey, message, strand, reason, domain);
    }

    private void send(
            Actor actor,
            String caseKey,
            String message,
            @Nullable String strand,
            String reason,
            Supplier<Map<String, Object>> domain) {
        var name = strand == null ? message : message + "-" + strand;
        gate.pass(actor, caseKey, () -> {
            if (!awaits(caseKey, name)) {
                throw Refusal.conflict("platform.engine.notAwaited");
            }
            gate.check(actor, new Command.Send(caseKey, message));
            var variables = domain.get();
            gate.log(new Entry(
                    actor, caseKey, null, message, rootName(caseKey), strand, decision(message), reason, null));
            as(actor, () -> correlate(runtime.createMessageCorrelation(name).setVariables(variables), caseKey));
        });
    }

    /**
     * Tells the case that something came in from outside (an objection, say) which opens a strand of its own; the
     * variables belong to that strand alone.
     *
     * @throws Refusal if no process of the case waits for it
     */
    public void raise(Actor actor, String caseKey, String message, Map<String, Object> variables) {
        gate.pass(
                actor,
                caseKey,
                () -> as(
                        actor,
                        () -> correlate(
                                runtime.createMessageCorrelation(message).setVariablesToTriggeredScope(variables),
                                caseKey)));
    }

    private static void correlate(MessageCorrelationBuilder correlation, String caseKey) {
        try {
            correlation.processInstanceBusinessKey(caseKey).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw Refusal.conflict("platform.engine.notAwaited");
        }
    }

    /** A variable as the process of this task has it. */
    public <T> Optional<T> read(Todo todo, ProcessVariable<T> variable) {
        return Optional.ofNullable(tasks.getVariable(todo.id(), variable.name()))
                .map(variable.type()::cast);
    }

    /** A variable as the main process of the case has it. */
    public <T> Optional<T> read(String caseKey, ProcessVariable<T> variable) {
        return main.of(caseKey)
                .filter(instance -> instance.getEndTime() == null)
                .map(instance -> runtime.getVariable(instance.getId(), variable.name()))
                .map(variable.type()::cast);
    }

    /** Tells all processes of the case that wait for this message; none need to. Part of another command, not one itself. */
    public void tellAll(String caseKey, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseKey)
                .correlateAll();
    }

    /** Whether some process of the case waits for this message. */
    public boolean awaits(String caseKey, String message) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(caseKey)
                        .count()
                > 0;
    }

    /** The log knows a message by a code of the same kind as decisions: {@code takeBack} is {@code TAKE_BACK}. */
    private static String decision(String message) {
        return message.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private String nameOf(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getName();
    }

    private String rootName(String caseKey) {
        return main.of(caseKey).orElseThrow().getProcessDefinitionName();
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
