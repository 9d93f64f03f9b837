package org.junheng.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All forms by their key. */
@Component
class TaskForms {

    private final ObjectProvider<TaskForm<?>> beans;

    TaskForms(ObjectProvider<TaskForm<?>> beans) {
        this.beans = beans;
    }

    Bound of(Todo todo) {
        var form = all().get(todo.form());
        if (form == null) {
            throw new IllegalStateException("No form %s for %s".formatted(todo.form(), todo.step()));
        }
        return new Bound(form);
    }

    Map<String, TaskForm<?>> all() {
        return beans.stream().collect(Collectors.toMap(TaskForm::key, Function.identity()));
    }

    /** A form whose data is checked against its own type when it comes. */
    record Bound(TaskForm<?> form) {

        List<String> decisions(Todo todo) {
            return form.decisions(todo);
        }

        boolean needsOpinion(String decision) {
            return form.needsOpinion(decision);
        }

        Class<? extends Record> dataType() {
            return form.dataType();
        }

        Map<String, Object> complete(Actor actor, Todo todo, Completion completion) {
            return complete(form, actor, todo, completion);
        }

        private static <D extends Record> Map<String, Object> complete(
                TaskForm<D> form, Actor actor, Todo todo, Completion completion) {
            if (!form.dataType().isInstance(completion.data())) {
                throw Refusal.invalid("platform.task.dataMissing", todo.title());
            }
            return form.complete(
                    actor,
                    todo,
                    completion.decision(),
                    completion.opinion(),
                    form.dataType().cast(completion.data()));
        }
    }
}
