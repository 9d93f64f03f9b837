package org.junheng.platform.engine;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the inbox with the engine and mends rows whose task is gone or held by another. */
@Component
class ProjectionCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionCheck.class);

    private final TaskService tasks;
    private final TodoItems items;
    private final JdbcClient jdbc;

    ProjectionCheck(TaskService tasks, TodoItems items, JdbcClient jdbc) {
        this.tasks = tasks;
        this.items = items;
        this.jdbc = jdbc;
    }

    /** What the two say differently, one line for each task; empty if they agree. */
    @Transactional(readOnly = true)
    public List<String> differences() {
        var engine = new TreeMap<String, String>();
        for (Task task : tasks.createTaskQuery().list()) {
            engine.put(task.getId(), Objects.requireNonNullElse(task.getAssignee(), "-"));
        }
        var inbox = new TreeMap<String, String>();
        jdbc.sql("select id, coalesce(assignee, '-') from todo_item where state = 'OPEN'")
                .query(row -> {
                    inbox.put(row.getString(1), row.getString(2));
                });
        return engine.equals(inbox) ? List.of() : describe(engine, inbox);
    }

    private static List<String> describe(SortedMap<String, String> engine, SortedMap<String, String> inbox) {
        var all = new TreeMap<>(engine);
        all.putAll(inbox);
        return all.keySet().stream()
                .filter(id -> !Objects.equals(engine.get(id), inbox.get(id)))
                .map(id -> "%s engine %s inbox %s".formatted(id, engine.get(id), inbox.get(id)))
                .toList();
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    void mend() {
        for (var difference : differences()) {
            LOG.error("The inbox differs from the engine: {}", difference);
            var id = difference.substring(0, difference.indexOf(' '));
            var task = tasks.createTaskQuery().taskId(id).singleResult();
            if (task == null) {
                jdbc.sql("update todo_item set state = 'CANCELLED', ended = now() where id = ? and state = 'OPEN'")
                        .param(id)
                        .update();
            } else {
                items.assign(id, task.getAssignee());
            }
        }
    }
}
