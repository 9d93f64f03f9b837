package org.junheng.platform.engine;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.platform.web.PageOf;
import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The inbox over REST: the same tasks, rights and forms as in the pages. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private final Inbox inbox;
    private final Tasks tasks;
    private final TaskForms forms;
    private final CurrentActor actor;
    private final JsonMapper json;

    TasksController(Inbox inbox, Tasks tasks, TaskForms forms, CurrentActor actor, JsonMapper json) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.forms = forms;
        this.actor = actor;
        this.json = json;
    }

    @GetMapping
    PageOf<TaskAnswer> list(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(name = "case", required = false) @Nullable String caseKey,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var query = new TodoQuery(state(state), caseKey, null, step, null);
        var limit = PageOf.bounded(size);
        var content = inbox.page(actor.get(), query, Math.max(0, page) * limit, limit).stream()
                .map(this::answer)
                .toList();
        return new PageOf<>(content, Math.max(0, page), limit, inbox.count(actor.get(), query));
    }

    @GetMapping("/{id}")
    TaskAnswer get(@PathVariable String id) {
        return answer(inbox.get(actor.get(), id));
    }

    @PostMapping("/{id}/claim")
    TaskAnswer claim(@PathVariable String id) {
        tasks.claim(actor.get(), id);
        return get(id);
    }

    @PostMapping("/{id}/put-back")
    TaskAnswer putBack(@PathVariable String id) {
        tasks.putBack(actor.get(), id);
        return get(id);
    }

    @Operation(description = "The fields of data depend on the task's form; see the schemas named task-…")
    @PostMapping("/{id}/complete")
    TaskAnswer complete(@PathVariable String id, @RequestBody CompleteRequest request) {
        var todo = inbox.get(actor.get(), id);
        if (request.decision() == null) {
            throw Refusal.invalid(
                    "platform.task.decisionUnknown", todo.title(), "", String.join(", ", decisions(todo)));
        }
        var opinion = request.comment() == null ? "" : request.comment();
        tasks.complete(actor.get(), id, new Completion(request.decision(), opinion, data(todo, request.data())));
        return get(id);
    }

    private Record data(Todo todo, @Nullable JsonNode data) {
        var type = forms.of(todo).dataType();
        try {
            return json.treeToValue(data == null || data.isNull() ? json.createObjectNode() : data, type);
        } catch (JacksonException e) {
            throw Refusal.invalid("platform.task.dataWrong", todo.title(), reason(e));
        }
    }

    private static String reason(JacksonException e) {
        var cause = e.getCause();
        return e.getPathReference() + ": " + (cause == null ? e.getOriginalMessage() : cause.getMessage());
    }

    private static Todo.State state(String asked) {
        try {
            return Todo.State.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("platform.task.stateUnknown", asked);
        }
    }

    private List<String> decisions(Todo todo) {
        return todo.state() == Todo.State.OPEN ? tasks.decisions(todo) : List.of();
    }

    private TaskAnswer answer(Todo todo) {
        return new TaskAnswer(
                todo.id(),
                todo.caseKey(),
                todo.process(),
                todo.step(),
                todo.name(),
                todo.form(),
                todo.element(),
                todo.subject(),
                todo.region().value(),
                todo.round(),
                todo.created(),
                todo.due(),
                todo.assignee(),
                todo.state().name().toLowerCase(Locale.ROOT),
                decisions(todo),
                todo.decision());
    }

    /** A task as REST tells it. */
    record TaskAnswer(
            String id,
            @JsonProperty("case") String caseKey,
            String process,
            String step,
            String name,
            String form,
            @Nullable String element,
            String subject,
            String county,
            String round,
            Instant since,
            @Nullable Instant due,
            @Nullable String assignee,
            String state,
            List<String> decisions,
            @Nullable String decision) {}

    /** How a task is completed over REST. */
    record CompleteRequest(
            @Nullable String decision,
            @Nullable String comment,
            @Nullable JsonNode data) {}
}
