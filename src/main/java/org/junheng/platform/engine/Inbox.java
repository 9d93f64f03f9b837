package org.junheng.platform.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Everybody's tasks (待办、已办), read from a projection that is written in the engine's own transactions. */
@Component
public class Inbox {

    static final String PERSON = "person:";

    private final TodoItems items;

    Inbox(TodoItems items) {
        this.items = items;
    }

    /** The candidate that stands for one appointed person. */
    public static String person(String name) {
        return PERSON + name;
    }

    /** A page of this actor's tasks: open ones by due date, others by when they ended. */
    public List<Todo> page(Actor actor, TodoQuery query, int offset, int limit) {
        return items.page(actor.name(), candidacies(actor), query, offset, limit);
    }

    /** How many tasks the query finds. */
    public int count(Actor actor, TodoQuery query) {
        return items.count(actor.name(), candidacies(actor), query);
    }

    /** The steps that this actor's tasks stand at, by id, with their labels. */
    public Map<String, String> steps(Actor actor, Todo.State state) {
        return items.steps(actor.name(), candidacies(actor), new TodoQuery(state, null, null, null, null));
    }

    /**
     * A task that this actor has, may claim or has done.
     *
     * @throws Refusal if there is none
     */
    public Todo get(Actor actor, String id) {
        return items.find(id)
                .filter(todo -> todo.state() == Todo.State.OPEN
                        ? isMine(actor, todo) || isCandidate(actor, todo)
                        : isCandidate(actor, todo))
                .orElseThrow(() -> Refusal.notFound("platform.task.unknown"));
    }

    /**
     * The steps a case stands at; whoever asks must have checked that the case may be seen. Does not name people who were
     * appointed, such as experts: not everybody who sees the case may know them.
     */
    public List<Todo> ofCase(String caseKey) {
        return items.openOfCase(caseKey).stream().map(Todo::withoutAppointee).toList();
    }

    /** The same for several cases, by their keys; cases without open tasks are left out. */
    public Map<String, List<Todo>> ofCases(List<String> caseKeys) {
        return caseKeys.isEmpty()
                ? Map.of()
                : items.openOfCases(caseKeys).stream()
                        .map(Todo::withoutAppointee)
                        .collect(groupingBy(Todo::caseKey));
    }

    /** Whether the actor may claim this task: open, nobody's, and the actor among its candidates. */
    public boolean mayClaim(Actor actor, Todo todo) {
        return todo.state() == Todo.State.OPEN && todo.assignee() == null && isCandidate(actor, todo);
    }

    /** Whether the actor has claimed this task. */
    public boolean isMine(Actor actor, Todo todo) {
        return todo.state() == Todo.State.OPEN && actor.name().equals(todo.assignee());
    }

    static boolean isCandidate(Actor actor, Todo todo) {
        return candidacies(actor).stream().anyMatch(todo.candidates()::contains);
    }

    private static Set<String> candidacies(Actor actor) {
        var candidacies = new TreeSet<>(actor.groups());
        candidacies.add(person(actor.name()));
        return candidacies;
    }
}
