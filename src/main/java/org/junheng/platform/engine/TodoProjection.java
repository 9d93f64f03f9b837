package org.junheng.platform.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps {@code todo_item} in step with the engine's user tasks, in the engine's own transaction. */
@Component
class TodoProjection {

    /** The name of the extension property that names the deadline class of a user task. */
    static final String DEADLINE = "deadline";

    /** The name of the extension property that names the variable with a date of its own, in place of the class's limit. */
    static final String DEADLINE_DATE = "deadlineDate";

    /** The name of the extension property that names the variable telling parallel tasks apart. */
    static final String ELEMENT = "element";

    private final TodoItems items;
    private final Deadlines deadlines;
    private final Subjects subjects;
    private final FormDrafts drafts;
    private final RepositoryService repository;
    private final Clock clock;

    TodoProjection(
            TodoItems items,
            Deadlines deadlines,
            Subjects subjects,
            FormDrafts drafts,
            @Lazy RepositoryService repository,
            Clock clock) {
        this.items = items;
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.drafts = drafts;
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener
    void follow(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> insert(task);
            case TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE ->
                items.assign(task.getId(), task.getAssignee());
            case TaskListener.EVENTNAME_COMPLETE -> drafts.forgetAll(task.getId());
            case TaskListener.EVENTNAME_DELETE -> {
                items.cancelled(task.getId(), clock.instant());
                drafts.forgetAll(task.getId());
            }
            default -> {}
        }
    }

    private void insert(DelegateTask task) {
        var key = task.getExecution().getProcessBusinessKey();
        var subject = subjects.of(key);
        var element = element(task);
        var deadline = property(task, DEADLINE);
        if (deadline == null) {
            throw new IllegalStateException("No deadline class at " + task.getTaskDefinitionKey());
        }
        var created = clock.instant();
        var due = ownDue(task).orElseGet(() -> deadlines.due(deadline, key, created));
        task.setDueDate(Date.from(due));
        var process =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
        var todo = new Todo(
                task.getId(),
                key,
                process,
                task.getTaskDefinitionKey(),
                element == null ? task.getName() : task.getName() + Todo.LABEL + subjects.label(key, element),
                form(task),
                subject.region(),
                subject.title(),
                subject.round(),
                element,
                created,
                due,
                candidates(task),
                task.getAssignee(),
                Todo.State.OPEN,
                null,
                null);
        items.insert(todo, task.getProcessInstanceId(), deadline);
    }

    private static Optional<Instant> ownDue(DelegateTask task) {
        var variable = property(task, DEADLINE_DATE);
        return variable == null
                ? Optional.empty()
                : Optional.ofNullable(task.getVariable(variable)).map(value -> Instant.parse(value.toString()));
    }

    private String form(DelegateTask task) {
        var form = task.getBpmnModelElementInstance().getCamundaFormKey();
        if (form == null) {
            throw new IllegalStateException("No form key at " + task.getTaskDefinitionKey());
        }
        return form;
    }

    private static Set<String> candidates(DelegateTask task) {
        var candidates = new TreeSet<String>();
        for (IdentityLink link : task.getCandidates()) {
            candidates.add(link.getGroupId() != null ? link.getGroupId() : Inbox.person(link.getUserId()));
        }
        if (candidates.isEmpty()) {
            throw new IllegalStateException("Nobody may do " + task.getTaskDefinitionKey());
        }
        return candidates;
    }

    private static @Nullable String element(DelegateTask task) {
        var variable = property(task, ELEMENT);
        return variable == null ? null : String.valueOf(task.getVariable(variable));
    }

    private static @Nullable String property(DelegateTask task, String name) {
        var extensions = task.getBpmnModelElementInstance().getExtensionElements();
        if (extensions == null) {
            return null;
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse(null);
    }
}
