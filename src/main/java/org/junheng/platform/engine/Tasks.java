package org.junheng.platform.engine;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.DecisionLog.Entry;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The only way to work on user tasks. Checks who, in which state and on which data, does the domain's part, moves the
 * process and writes the log, in one transaction.
 */
@Component
public class Tasks {

    private final Inbox inbox;
    private final TodoItems items;
    private final TaskForms forms;
    private final CommandGate gate;
    private final TaskService engine;
    private final IdentityService identities;
    private final Clock clock;

    Tasks(
            Inbox inbox,
            TodoItems items,
            TaskForms forms,
            CommandGate gate,
            TaskService engine,
            IdentityService identities,
            Clock clock) {
        this.inbox = inbox;
        this.items = items;
        this.forms = forms;
        this.gate = gate;
        this.engine = engine;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Takes a task from the group (认领); claiming one's own again changes nothing.
     *
     * @throws Refusal if somebody else has it, or it is not this actor's to claim
     */
    public void claim(Actor actor, String id) {
        gate.pass(actor, inbox.get(actor, id).caseKey(), () -> {
            var todo = open(actor, id);
            if (inbox.isMine(actor, todo)) {
                return;
            }
            if (todo.assignee() != null) {
                throw Refusal.conflict("platform.task.taken", todo.title());
            }
            gate.check(actor, new Command.Claim(todo));
            as(actor, () -> engine.claim(id, actor.name()));
            gate.log(entry(actor, todo, "CLAIM", ""));
        });
    }

    /**
     * Gives a task back to the group (归还).
     *
     * @throws Refusal if it is not this actor's
     */
    public void putBack(Actor actor, String id) {
        gate.pass(actor, inbox.get(actor, id).caseKey(), () -> {
            var todo = mine(actor, id);
            gate.check(actor, new Command.PutBack(todo));
            as(actor, () -> engine.setAssignee(id, null));
            gate.log(entry(actor, todo, "PUT_BACK", ""));
        });
    }

    /**
     * Completes a claimed task with a decision.
     *
     * @throws Refusal if the task is not this actor's or gone, the decision is not one it takes, the opinion is missing,
     *     or the domain or a guard refuses
     */
    public void complete(Actor actor, String id, Completion completion) {
        gate.pass(actor, inbox.get(actor, id).caseKey(), () -> {
            var todo = mine(actor, id);
            var form = forms.of(todo);
            checkDecision(form, todo, completion);
            gate.check(actor, new Command.Complete(todo, completion.decision()));
            var variables = form.complete(actor, todo, completion);
            gate.log(entry(actor, todo, completion.decision(), completion.opinion()));
            items.done(id, actor.name(), completion.decision(), clock.instant());
            as(actor, () -> engine.complete(id, variables));
        });
    }

    /** The codes of the decisions that this task takes. */
    public List<String> decisions(Todo todo) {
        return forms.of(todo).decisions(todo);
    }

    /** Whether this decision on this task needs an opinion in words. */
    public boolean needsOpinion(Todo todo, String decision) {
        return forms.of(todo).needsOpinion(decision);
    }

    private static void checkDecision(TaskForms.Bound form, Todo todo, Completion completion) {
        if (!form.decisions(todo).contains(completion.decision())) {
            throw Refusal.invalid(
                    "platform.task.decisionUnknown",
                    todo.name(),
                    completion.decision(),
                    String.join(", ", form.decisions(todo)));
        }
        if (completion.opinion().isBlank() && form.needsOpinion(completion.decision())) {
            throw Refusal.invalid("platform.task.opinionMissing", todo.title());
        }
    }

    private Todo mine(Actor actor, String id) {
        var todo = open(actor, id);
        if (todo.assignee() == null) {
            throw Refusal.conflict("platform.task.claimFirst", todo.title());
        }
        if (!inbox.isMine(actor, todo)) {
            throw Refusal.conflict("platform.task.taken", todo.title());
        }
        if (!Inbox.isCandidate(actor, todo)) {
            throw Refusal.forbidden("platform.task.noLongerYours", todo.title());
        }
        return todo;
    }

    private Todo open(Actor actor, String id) {
        var todo = inbox.get(actor, id);
        if (todo.state() != Todo.State.OPEN) {
            throw Refusal.conflict("platform.task.gone", todo.title());
        }
        return todo;
    }

    private static Entry entry(Actor actor, Todo todo, String decision, String opinion) {
        return new Entry(
                actor,
                todo.caseKey(),
                todo.id(),
                todo.step(),
                todo.name(),
                todo.element(),
                decision,
                opinion,
                onBehalfOf(actor, todo));
    }

    /** The unit whose part this is, if the actor belongs to another (代). */
    private static @Nullable String onBehalfOf(Actor actor, Todo todo) {
        var groups = actor.groups();
        return todo.candidates().stream()
                .filter(candidate -> candidate.matches("[A-Z_]+@\\d+:.+") && !groups.contains(candidate))
                .findFirst()
                .orElse(null);
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
